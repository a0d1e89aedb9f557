package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.rapportage.MonitoringFilter;
import nl.inburgeringsportaal.rapportage.MonitoringGegevens;
import nl.inburgeringsportaal.rapportage.MonitoringService;
import nl.inburgeringsportaal.rapportage.Monitoringsoort;
import nl.inburgeringsportaal.rapportage.Monitoringstatus;
import nl.inburgeringsportaal.rapportage.UitvoeringsbriefService;
import org.springframework.data.domain.Sort;

/** The indicators and studies of the plan by which the law is monitored and evaluated. */
@Route(MonitoringView.PAD)
@RolesAllowed(Rollen.BELEID_SZW)
class MonitoringView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "monitoring";

  private static final String SOORT = "soort";
  private static final String STATUS = "status";

  private final transient MonitoringService service;
  private final transient UitvoeringsbriefService brieven;
  private final Filterbalk filters;
  private final Lijst<MonitoringGegevens, MonitoringFilter> lijst;

  MonitoringView(MonitoringService service, UitvoeringsbriefService brieven, Bouwstenen bouwstenen) {
    this.service = service;
    this.brieven = brieven;
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "rapportage.monitoring.zoek")
            .keuze(SOORT, "rapportage.monitoring.kolom.soort", () -> opties(Monitoringsoort.values(), "soort."))
            .keuze(STATUS, "rapportage.monitoring.kolom.status", () -> opties(Monitoringstatus.values(), "status."));
    lijst = maakLijst(bouwstenen);
    Button nieuw =
        new Button(t("monitoring.nieuw"), VaadinIcon.PLUS.create(), klik -> dialoog(null).open());
    add(
        new Paginakop(t("monitoring.titel")).samenvatting(t("monitoring.uitleg")).hoofdactie(nieuw),
        filters,
        lijst);
  }

  private static List<Filterbalk.Optie> opties(Enum<?>[] waarden, String sleutel) {
    return Arrays.stream(waarden)
        .map(een -> new Filterbalk.Optie(een.name(), t("monitoring." + sleutel + een)))
        .toList();
  }

  private com.vaadin.flow.component.dialog.Dialog dialoog(MonitoringGegevens van) {
    return new Monitoringdialoog(van, brieven.hoofdstukken())
        .maak(
            service,
            () -> {
              Melding.gelukt(t("monitoring.bewaard"));
              lijst.ververs();
            });
  }

  private Lijst<MonitoringGegevens, MonitoringFilter> maakLijst(Bouwstenen bouwstenen) {
    Lijst<MonitoringGegevens, MonitoringFilter> nieuw =
        bouwstenen
            .<MonitoringGegevens, MonitoringFilter>lijst(
                "monitoring", MonitoringGegevens::id, "rapportage.monitoring.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("geplandOp"))
            .filters(filters)
            .totaal("rapportage.monitoring.totaal")
            .alsLeeg(
                () -> new LegeToestand(VaadinIcon.CHART, t("monitoring.leeg"), t("monitoring.leeg.uitleg")))
            .bijKiezen(rij -> open(rij.id()));
    nieuw
        .kolom("titel", "rapportage.monitoring.kolom.titel")
        .tweeRegels(MonitoringGegevens::titel, rij -> t("monitoring.soort." + rij.soort()))
        .sorteer("titel")
        .exporteer("rapportage.monitoring.kolom.soort", rij -> t("monitoring.soort." + rij.soort()))
        .exporteer("rapportage.monitoring.kolom.titel", MonitoringGegevens::titel)
        .exporteer("rapportage.monitoring.kolom.omschrijving", MonitoringGegevens::omschrijving)
        .altijd();
    nieuw
        .kolom("uitvoerder", "rapportage.monitoring.kolom.uitvoerder")
        .tekst(MonitoringGegevens::uitvoerder)
        .breedte("14rem");
    nieuw
        .kolom("status", "rapportage.monitoring.kolom.status")
        .status(rij -> new Statusbadge.Status(t("monitoring.status." + rij.status()), kleur(rij.status())))
        .sorteer("status")
        .breedte("10rem")
        .altijd();
    nieuw
        .kolom("geplandOp", "rapportage.monitoring.kolom.gepland")
        .datum(MonitoringGegevens::geplandOp)
        .sorteer("geplandOp")
        .breedte("9rem");
    nieuw
        .kolom("gereedOp", "rapportage.monitoring.kolom.gereed")
        .datum(MonitoringGegevens::gereedOp)
        .sorteer("gereedOp")
        .breedte("9rem");
    return nieuw;
  }

  private static Statusbadge.Soort kleur(Monitoringstatus status) {
    return switch (status) {
      case GEPLAND, VERVALLEN -> Statusbadge.Soort.RUSTIG;
      case LOOPT -> Statusbadge.Soort.ACTIEF;
      case GEREED -> Statusbadge.Soort.KLAAR;
    };
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new MonitoringFilter(
            filters.waarde("zoek").orElse(null),
            filters.waarden(SOORT, Monitoringsoort.class).stream().findFirst().orElse(null),
            filters.waarden(STATUS, Monitoringstatus.class).stream().findFirst().orElse(null)));
  }

  private void open(long id) {
    try {
      dialoog(service.findById(id)).open();
    } catch (NietGevonden weg) {
      Melding.fout(t("weg"));
    }
  }
}
