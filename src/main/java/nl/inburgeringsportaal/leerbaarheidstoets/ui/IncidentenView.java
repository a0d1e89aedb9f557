package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentService;
import org.springframework.data.domain.Sort;

/** Incidents for DUO: those that wait, or with a filter those that were handled, the selected one beside the list. */
@Route(IncidentenView.PAD)
@RolesAllowed(Rollen.MEDEWERKER_DUO)
@StyleSheet(Delen.STIJL)
class IncidentenView extends Lijstpagina<IncidentListItem, IncidentFilter> {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "incidenten";

  private static final String AFGEHANDELD = "afgehandeld";
  private static final String ERNSTIG = "ernstig";

  private final transient IncidentService service;

  IncidentenView(IncidentService service, Bouwstenen bouwstenen) {
    this.service = service;
    Filterbalk filters =
        bouwstenen
            .filterbalk(PAD)
            .schakel(ERNSTIG, "lbt-afname.filter.ernstig")
            .schakel(AFGEHANDELD, "lbt-afname.filter.afgehandeld");
    bouw(
        new Paginakop(Afnamedelen.t("incidenten.titel")).samenvatting(Afnamedelen.t("incidenten.uitleg")),
        filters,
        lijst(bouwstenen, filters));
  }

  private Lijst<IncidentListItem, IncidentFilter> lijst(Bouwstenen bouwstenen, Filterbalk filters) {
    Lijst<IncidentListItem, IncidentFilter> nieuw =
        bouwstenen
            .<IncidentListItem, IncidentFilter>lijst(
                "incidenten", IncidentListItem::id, "lbt-afname.incidenten.titel")
            .bron(service::list, service::count)
            .standaard(Sort.unsorted())
            .filters(filters)
            .totaal("lbt-afname.incidenten.totaal")
            .alsLeeg(
                () ->
                    new LegeToestand(
                        VaadinIcon.CHECK_CIRCLE_O,
                        Afnamedelen.t("incidenten.leeg"),
                        Afnamedelen.t("incidenten.leeg.uitleg")))
            .bijKiezen(rij -> kies(rij.id()));
    nieuw
        .kolom("soort", "lbt-afname.kolom.incident")
        .tweeRegels(rij -> Afnamedelen.soort(rij.soort()), rij -> rij.organisatie() + " · " + rij.locatie())
        .exporteer("lbt-afname.kolom.incident", rij -> Afnamedelen.soort(rij.soort()))
        .exporteer("lbt-afname.kolom.gemeente", IncidentListItem::organisatie)
        .altijd();
    nieuw
        .kolom("moment", "lbt-afname.incident.wanneer")
        .tekst(rij -> Datums.kort(rij.moment(), Delen.taal()))
        .exporteer("lbt-afname.incident.wanneer", IncidentListItem::moment)
        .breedte("12rem");
    nieuw.kolom("stand", "lbt-afname.kolom.stand").status(IncidentenView::stand).breedte("12rem").altijd();
    return nieuw;
  }

  private static Statusbadge.Status stand(IncidentListItem rij) {
    if (rij.afgehandeldOp() != null) {
      boolean ongeldig = Boolean.TRUE.equals(rij.maaktOngeldig());
      return new Statusbadge.Status(
          Afnamedelen.t(ongeldig ? "incident.ongeldig" : "incident.afgehandeld"), Statusbadge.Soort.KLAAR);
    } else if (rij.ernstig()) {
      return new Statusbadge.Status(Afnamedelen.t("incident.ernstig"), Statusbadge.Soort.LAAT);
    }
    return rij.wachtOpAntwoord()
        ? new Statusbadge.Status(Afnamedelen.t("incident.wacht"), Statusbadge.Soort.RUSTIG)
        : new Statusbadge.Status(Afnamedelen.t("incident.open-stand"), Statusbadge.Soort.BIJNA);
  }

  @Override
  protected IncidentFilter filter(Filterbalk filters) {
    return new IncidentFilter(filters.aan(AFGEHANDELD), filters.aan(ERNSTIG));
  }

  @Override
  protected Optional<Detail> detail(String gekozen) {
    return id(gekozen)
        .map(service::findById)
        .map(incident -> new Detail(Afnamedelen.soort(incident.rij().soort()), detail(incident)));
  }

  private Component detail(IncidentGegevens incident) {
    Div deel = new Div(new H2(Afnamedelen.soort(incident.rij().soort())));
    deel.addClassNames("stapel", "training");
    deel.add(Incidentdialoog.delen(incident));
    Div knoppen =
        Delen.knoppen(new Button(Afnamedelen.t("incident.vraag"), klik -> vraag(incident.rij().id())));
    if (incident.rij().afgehandeldOp() == null) {
      Button besluit = new Button(Afnamedelen.t("incident.besluit"), klik -> beslis(incident));
      besluit.addThemeName("primary");
      knoppen.addComponentAsFirst(besluit);
    }
    deel.add(knoppen);
    return deel;
  }

  private void vraag(long id) {
    TextArea tekst = new TextArea(Afnamedelen.t("incident.bericht"));
    tekst.setHelperText(Afnamedelen.t("incident.geen-namen"));
    tekst.setMaxLength(IncidentService.LANGSTE_BESLUIT);
    new Invoerdialoog(Afnamedelen.t("incident.vraag"))
        .breed("bericht", tekst)
        .bijOpslaan(
            Afnamedelen.t("incident.verstuur"),
            () -> {
              service.schrijf(id, tekst.getValue());
              ververs();
            })
        .open();
  }

  private void beslis(IncidentGegevens incident) {
    Checkbox ongeldig = new Checkbox(Afnamedelen.t("incident.maak-ongeldig"));
    ongeldig.setHelperText(Afnamedelen.t("incident.maak-ongeldig.hulp"));
    ongeldig.setEnabled(incident.rij().overKandidaat());
    new Beslisdialoog(Afnamedelen.t("incident.besluit"), List.of(Afnamedelen.t("incident.besluit.gevolg")))
        .met(ongeldig)
        .motivering(Afnamedelen.t("incident.besluit.tekst"), 1, IncidentService.LANGSTE_BESLUIT)
        .onherroepelijk()
        .bijBesluit(
            Afnamedelen.t("incident.besluit"),
            tekst -> {
              service.beslis(incident.rij().id(), incident.versie(), ongeldig.getValue(), tekst);
              ververs();
            })
        .open();
  }
}
