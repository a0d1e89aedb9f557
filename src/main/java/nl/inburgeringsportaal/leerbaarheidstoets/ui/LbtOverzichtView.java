package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Cijfertabel;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.HoeBerekend;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Staven;
import nl.inburgeringsportaal.base.ui.Tabeluitvoer;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtOverzicht;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtOverzichtService;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;

/** How the test goes: sessions, seats, use, no-shows, waiting time and outcome by version. */
@Route(LbtOverzichtView.PAD)
@RolesAllowed({
  Rollen.MEDEWERKER_DUO,
  Rollen.GEMEENTEBEHEERDER,
  Rollen.TOETSPLANNER,
  Rollen.BELEID_SZW,
  Rollen.TRAINER_ICE
})
@StyleSheet(Delen.STIJL)
class LbtOverzichtView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "lbt-overzicht";

  private static final String VAN = "van";
  private static final String TOT = "tot";
  private static final String GEMEENTE = "gemeente";
  private static final String GEEN = "–";

  private final transient LbtOverzichtService service;
  private final transient Bouwstenen bouwstenen;
  private final Filterbalk filters;
  private final Div inhoud = new Div();
  private transient LbtOverzicht overzicht;

  LbtOverzichtView(LbtOverzichtService service, Organisaties organisaties, Bouwstenen bouwstenen) {
    this.service = service;
    this.bouwstenen = bouwstenen;
    addClassNames("pagina", "lbt-overzicht");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .dag(VAN, "lbt-landelijk.filter.van")
            .dag(TOT, "lbt-landelijk.filter.tot");
    if (service.perGemeente()) {
      filters.kiezer(
          GEMEENTE,
          "lbt-landelijk.kolom.gemeente",
          (zoek, pagina) -> Landelijk.opties(service.gemeenten(zoek, pagina)),
          id -> Delen.id(id).flatMap(organisaties::organisatie).map(OrganisatieGegevens::naam));
    }
    inhoud.addClassName("onder-elkaar");
    add(
        new Paginakop(Landelijk.t("overzicht.titel"))
            .samenvatting(Landelijk.t("overzicht.uitleg"))
            .actie(new Button(Landelijk.t("overzicht.exporteer"), VaadinIcon.DOWNLOAD.create(), klik -> exporteer())),
        filters,
        inhoud);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    LocalDate van = filters.dag(VAN).orElseGet(service::beginVanDitJaar);
    LocalDate tot = filters.dag(TOT).orElse(van.plusYears(1).minusDays(1));
    inhoud.removeAll();
    overzicht = null;
    try {
      overzicht = service.overzicht(van, tot, filters.waarde(GEMEENTE).flatMap(Delen::id).orElse(null));
      toon();
    } catch (OngeldigeInvoer fout) {
      inhoud.add(new Bericht(Statusbadge.Soort.LAAT, getTranslation(fout.sleutel(), fout.argumenten())));
    } catch (NietGevonden fout) {
      inhoud.add(new Bericht(Statusbadge.Soort.LAAT, Landelijk.t("overzicht.geen-gemeente")));
    }
  }

  private void toon() {
    if (overzicht.maanden().isEmpty()) {
      inhoud.add(
          new LegeToestand(
              VaadinIcon.BAR_CHART_H, Landelijk.t("overzicht.leeg"), Landelijk.t("overzicht.leeg.uitleg")));
      return;
    }
    inhoud.add(kern(), wieTellenMee(), perMaand(), gebruik());
    if (!overzicht.uitkomsten().isEmpty()) {
      inhoud.add(uitkomsten());
    }
  }

  private Feiten kern() {
    LbtOverzicht.Maand totaal = overzicht.totaal();
    return new Feiten()
        .feit(
            Landelijk.t("kolom.sessies"),
            String.valueOf(totaal.sessies()),
            Landelijk.t("overzicht.geannuleerd", totaal.geannuleerd()))
        .feit(
            Landelijk.t("kolom.gebruik"),
            procent(totaal.gebruik()),
            Landelijk.t("overzicht.bezet", totaal.bezet(), totaal.plaatsen()))
        .feit(
            Landelijk.t("kolom.niet-verschenen"),
            procent(totaal.nietVerschenenProcent()),
            Landelijk.t("overzicht.niet-verschenen", totaal.nietVerschenen()))
        .feit(
            Landelijk.t("kolom.wachttijd"),
            totaal.wachttijd() == null ? GEEN : Landelijk.t("overzicht.dagen", totaal.wachttijd()),
            Landelijk.t("overzicht.wachttijd", totaal.afgenomen()));
  }

  private Component wieTellenMee() {
    HoeBerekend uitleg =
        new HoeBerekend(
            List.of("dag", "concept", "plaatsen", "verschenen", "wachttijd", "versie").stream()
                .map(deel -> Landelijk.t("telt." + deel))
                .toList(),
            null);
    uitleg.setSummaryText(Landelijk.t("telt"));
    return uitleg;
  }

  private Component perMaand() {
    Cijfertabel tabel =
        new Cijfertabel(
            Landelijk.t("overzicht.per-maand"),
            List.of(
                Landelijk.t("kolom.maand"),
                Landelijk.t("kolom.sessies"),
                Landelijk.t("kolom.geannuleerd"),
                Landelijk.t("kolom.plaatsen"),
                Landelijk.t("kolom.bezet"),
                Landelijk.t("kolom.gebruik"),
                Landelijk.t("kolom.niet-verschenen"),
                Landelijk.t("kolom.afgenomen"),
                Landelijk.t("kolom.wachttijd")));
    DateTimeFormatter naam = DateTimeFormatter.ofPattern("MMMM yyyy", getLocale());
    overzicht.maanden().forEach(maand -> tabel.rij(naam.format(maand.maand()), null, cijfers(maand)));
    tabel.totaal(Landelijk.t("overzicht.totaal"), cijfers(overzicht.totaal()));
    return tabel;
  }

  private static List<String> cijfers(LbtOverzicht.Maand maand) {
    return List.of(
        String.valueOf(maand.sessies()),
        String.valueOf(maand.geannuleerd()),
        String.valueOf(maand.plaatsen()),
        String.valueOf(maand.bezet()),
        procent(maand.gebruik()),
        String.valueOf(maand.nietVerschenen()),
        String.valueOf(maand.afgenomen()),
        maand.wachttijd() == null ? GEEN : Landelijk.t("overzicht.dagen", maand.wachttijd()));
  }

  private static String procent(Long procent) {
    return procent == null ? GEEN : Landelijk.t("overzicht.procent", procent);
  }

  private Component gebruik() {
    DateTimeFormatter naam = DateTimeFormatter.ofPattern("MMM yyyy", getLocale());
    String titel = Landelijk.t("overzicht.gebruik");
    List<Staven.Staaf> staven =
        overzicht.maanden().stream()
            .map(
                maand ->
                    new Staven.Staaf(
                        naam.format(maand.maand()),
                        maand.plaatsen(),
                        maand.bezet(),
                        Landelijk.t("overzicht.bezet", maand.bezet(), maand.plaatsen())))
            .toList();
    return new Section(new H2(titel), new Staven(titel, staven));
  }

  private Component uitkomsten() {
    Cijfertabel tabel =
        new Cijfertabel(
            Landelijk.t("overzicht.uitkomsten"),
            List.of(
                Landelijk.t("kolom.versie"),
                Landelijk.t("resultaat.B1_HAALBAAR"),
                Landelijk.t("resultaat.B1_NIET_HAALBAAR"),
                Landelijk.t("resultaat.ONBEKEND"),
                Landelijk.t("kolom.zonder-uitslag"),
                Landelijk.t("overzicht.totaal")));
    overzicht
        .uitkomsten()
        .forEach(
            uitkomst ->
                tabel.rij(
                    uitkomst.versie() == null ? Landelijk.t("zonder-versie") : uitkomst.versie(),
                    null,
                    List.of(
                        String.valueOf(uitkomst.haalbaar()),
                        String.valueOf(uitkomst.nietHaalbaar()),
                        String.valueOf(uitkomst.onbekend()),
                        String.valueOf(uitkomst.zonderUitslag()),
                        String.valueOf(uitkomst.totaal()))));
    return tabel;
  }

  private void exporteer() {
    if (overzicht == null) {
      return;
    }
    Tabeluitvoer.<LbtOverzicht.Maand>van(PAD, bouwstenen)
        .kolom("lbt-landelijk.kolom.maand", maand -> maand.maand().toString())
        .kolom("lbt-landelijk.kolom.sessies", LbtOverzicht.Maand::sessies)
        .kolom("lbt-landelijk.kolom.geannuleerd", LbtOverzicht.Maand::geannuleerd)
        .kolom("lbt-landelijk.kolom.plaatsen", LbtOverzicht.Maand::plaatsen)
        .kolom("lbt-landelijk.kolom.bezet", LbtOverzicht.Maand::bezet)
        .kolom("lbt-landelijk.kolom.verschenen", LbtOverzicht.Maand::verschenen)
        .kolom("lbt-landelijk.kolom.niet-verschenen", LbtOverzicht.Maand::nietVerschenen)
        .kolom("lbt-landelijk.kolom.afgenomen", LbtOverzicht.Maand::afgenomen)
        .kolom("lbt-landelijk.kolom.wachttijd", LbtOverzicht.Maand::wachttijd)
        .open(overzicht.maanden());
  }
}
