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
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.rapportage.ToezeggingFilter;
import nl.inburgeringsportaal.rapportage.ToezeggingGegevens;
import nl.inburgeringsportaal.rapportage.ToezeggingService;
import nl.inburgeringsportaal.rapportage.Toezeggingsoort;
import nl.inburgeringsportaal.rapportage.UitvoeringsbriefService;
import org.springframework.data.domain.Sort;

/** Promises to the Tweede Kamer and motions of it, by deadline. */
@Route(ToezeggingenView.PAD)
@RolesAllowed(Rollen.BELEID_SZW)
class ToezeggingenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "toezeggingen";

  /** Name in the address of the record that is opened. */
  static final String OPEN = "open";

  private static final String SOORT = "soort";
  private static final String HOOFDSTUK = "hoofdstuk";
  private static final String AFGEDAAN = "afgedaan";

  private final transient ToezeggingService service;
  private final transient UitvoeringsbriefService brieven;
  private final Filterbalk filters;
  private final Lijst<ToezeggingGegevens, ToezeggingFilter> lijst;

  ToezeggingenView(ToezeggingService service, UitvoeringsbriefService brieven, Bouwstenen bouwstenen) {
    this.service = service;
    this.brieven = brieven;
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "rapportage.toezegging.zoek")
            .keuze(
                SOORT,
                "rapportage.toezegging.kolom.soort",
                () ->
                    Arrays.stream(Toezeggingsoort.values())
                        .map(soort -> new Filterbalk.Optie(soort.name(), t("toezegging.soort." + soort)))
                        .toList())
            .keuze(HOOFDSTUK, "rapportage.brief.blad.hoofdstuk", this::hoofdstukken)
            .schakel(AFGEDAAN, "rapportage.toezegging.filter.afgedaan");
    lijst = maakLijst(bouwstenen);
    Button nieuw =
        new Button(t("toezegging.nieuw"), VaadinIcon.PLUS.create(), klik -> dialoog(null).open());
    add(
        new Paginakop(t("toezegging.titel")).samenvatting(t("toezegging.uitleg")).hoofdactie(nieuw),
        filters,
        lijst);
  }

  private List<Filterbalk.Optie> hoofdstukken() {
    return brieven.hoofdstukken().stream()
        .map(code -> new Filterbalk.Optie(code, Cijferdelen.hoofdstuk(code)))
        .toList();
  }

  private com.vaadin.flow.component.dialog.Dialog dialoog(ToezeggingGegevens van) {
    return new Toezeggingdialoog(van, brieven.hoofdstukken())
        .maak(
            service,
            () -> {
              Melding.gelukt(t("toezegging.bewaard"));
              WerkGewijzigd.meld();
              lijst.ververs();
            });
  }

  private Lijst<ToezeggingGegevens, ToezeggingFilter> maakLijst(Bouwstenen bouwstenen) {
    Lijst<ToezeggingGegevens, ToezeggingFilter> nieuw =
        bouwstenen
            .<ToezeggingGegevens, ToezeggingFilter>lijst(
                "toezeggingen", ToezeggingGegevens::id, "rapportage.toezegging.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("uiterlijk"))
            .filters(filters)
            .totaal("rapportage.toezegging.totaal")
            .alsLeeg(
                () ->
                    new LegeToestand(VaadinIcon.CHECK_CIRCLE_O, t("toezegging.leeg"), t("toezegging.leeg.uitleg")))
            .bijKiezen(rij -> open(rij.id()));
    nieuw
        .kolom("titel", "rapportage.toezegging.kolom.titel")
        .tweeRegels(
            ToezeggingGegevens::titel,
            rij ->
                rij.vindplaats() == null
                    ? t("toezegging.soort." + rij.soort())
                    : t("toezegging.kenmerk", t("toezegging.soort." + rij.soort()), rij.vindplaats()))
        .sorteer("titel")
        .exporteer("rapportage.toezegging.kolom.soort", rij -> t("toezegging.soort." + rij.soort()))
        .exporteer("rapportage.toezegging.kolom.titel", ToezeggingGegevens::titel)
        .exporteer("rapportage.toezegging.kolom.omschrijving", ToezeggingGegevens::omschrijving)
        .exporteer("rapportage.toezegging.kolom.vindplaats", ToezeggingGegevens::vindplaats)
        .altijd();
    nieuw
        .kolom("hoofdstuk", "rapportage.brief.blad.hoofdstuk")
        .tekst(rij -> rij.hoofdstuk() == null ? null : Cijferdelen.hoofdstuk(rij.hoofdstuk()))
        .breedte("12rem");
    nieuw
        .kolom("uiterlijk", "rapportage.toezegging.kolom.uiterlijk")
        .termijn(rij -> rij.status().isEind() ? null : rij.uiterlijk())
        .sorteer("uiterlijk")
        .breedte("14rem")
        .altijd();
    nieuw
        .kolom("status", "rapportage.toezegging.kolom.status")
        .status(rij -> Cijferdelen.status(!rij.status().isEind(), t("toezegging.status." + rij.status())))
        .sorteer("status")
        .breedte("10rem");
    nieuw
        .kolom("gedaanOp", "rapportage.toezegging.kolom.gedaan")
        .datum(ToezeggingGegevens::gedaanOp)
        .sorteer("gedaanOp")
        .breedte("9rem")
        .eerstVerborgen();
    return nieuw;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new ToezeggingFilter(
            filters.waarde("zoek").orElse(null),
            filters.waarden(SOORT, Toezeggingsoort.class).stream().findFirst().orElse(null),
            filters.waarde(HOOFDSTUK).orElse(null),
            filters.aan(AFGEDAAN)));
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(OPEN)
        .filter(tekst -> tekst.matches("[0-9]{1,18}"))
        .ifPresent(tekst -> open(Long.parseLong(tekst)));
  }

  private void open(long id) {
    try {
      dialoog(service.findById(id)).open();
    } catch (NietGevonden weg) {
      Melding.fout(t("weg"));
    }
  }
}
