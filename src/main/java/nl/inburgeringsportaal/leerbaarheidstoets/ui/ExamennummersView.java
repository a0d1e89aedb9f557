package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import static nl.inburgeringsportaal.leerbaarheidstoets.ui.Kandidaatteksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.leerbaarheidstoets.ExamennummerService;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.NummerFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.NummerListItem;
import nl.inburgeringsportaal.organisatie.GemeenteGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.data.domain.Sort;

/** DUO gives out exam numbers, to a selection or to all that a filter names, and withdraws one. */
@Route(ExamennummersView.PAD)
@RolesAllowed(Rollen.MEDEWERKER_DUO)
@StyleSheet(Delen.STIJL)
class ExamennummersView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "examennummers";

  private final transient ExamennummerService service;
  private final transient Kandidaatteksten teksten;
  private final Filterbalk filters;
  private final Lijst<NummerListItem, NummerFilter> lijst;
  private final Button geefUit = new Button(VaadinIcon.BARCODE.create());
  private final Button trekIn = new Button(t("nummer.intrekken"));
  private final transient Map<String, NummerListItem> gekozen = new LinkedHashMap<>();
  private transient NummerFilter filter;

  ExamennummersView(
      ExamennummerService service, Kandidaatteksten teksten, Organisaties organisaties, Bouwstenen bouwstenen) {
    this.service = service;
    this.teksten = teksten;
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "lbt-kandidaten.zoek")
            .nummers(KandidaatFilter::isNummer, this::toon)
            .keuze("stand", "lbt-kandidaten.nummer.stand", ExamennummersView::standen)
            .schakel("gevraagd", "lbt-kandidaten.nummer.gevraagd")
            .kiezer(
                "gemeente",
                "lbt-kandidaten.kolom.gemeente",
                (zoek, pagina) ->
                    organisaties.gemeenten().stream()
                        .filter(gemeente -> gemeente.naam().toLowerCase().contains(zoek.toLowerCase()))
                        .skip(pagina.getOffset())
                        .limit(pagina.getPageSize())
                        .map(gemeente -> new Filterbalk.Optie(gemeente.code(), gemeente.naam()))
                        .toList(),
                code -> organisaties.gemeente(code).map(GemeenteGegevens::naam));
    lijst = maakLijst(bouwstenen);
    lijst.tabel().setSelectionMode(Grid.SelectionMode.NONE);
    geefUit.addClickListener(klik -> vraagUitgeven());
    trekIn.addClickListener(klik -> vraagIntrekken());
    add(
        new Paginakop(t("nummer.titel")).samenvatting(t("nummer.uitleg")).hoofdactie(geefUit).actie(trekIn),
        filters,
        lijst);
  }

  private static List<Filterbalk.Optie> standen() {
    return Arrays.stream(NummerFilter.Stand.values())
        .map(stand -> new Filterbalk.Optie(stand.name(), t("nummer.stand." + stand)))
        .toList();
  }

  private Lijst<NummerListItem, NummerFilter> maakLijst(Bouwstenen bouwstenen) {
    Lijst<NummerListItem, NummerFilter> nieuw =
        bouwstenen
            .<NummerListItem, NummerFilter>lijst(PAD, NummerListItem::sleutel, "lbt-kandidaten.nummer.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("tienweken"))
            .filters(filters)
            .totaal("lbt-kandidaten.nummer.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.BARCODE, t("nummer.leeg"), t("nummer.leeg.uitleg")));
    nieuw
        .kolom("kies", "lbt-kandidaten.nummer.kies")
        .eigen(
            LitRenderer.<NummerListItem>of(
                    "<input type=\"checkbox\" aria-label=\"${item.wie}\" .checked=\"${item.aan}\""
                        + " @change=\"${wissel}\">")
                .withProperty("wie", rij -> t("nummer.kies.wie", rij.naam()))
                .withProperty("aan", rij -> gekozen.containsKey(rij.sleutel()))
                .withFunction("wissel", this::wissel),
            rij -> null)
        .nietExporteren()
        .breedte("4rem")
        .altijd();
    nieuw
        .kolom("naam", "lbt-kandidaten.kolom.naam")
        .tweeRegels(NummerListItem::naam, rij -> teksten.gemeente(rij.gemeentecode()))
        .sorteer("naam")
        .exporteer("lbt-kandidaten.kolom.naam", NummerListItem::naam)
        .exporteer("lbt-kandidaten.kolom.gemeente", rij -> teksten.gemeente(rij.gemeentecode()))
        .altijd();
    nieuw
        .kolom("tienweken", "lbt-kandidaten.kolom.tienweken")
        .termijn(NummerListItem::tienWekenTotEnMet)
        .sorteer("tienweken")
        .breedte("9rem");
    nieuw
        .kolom("door", "lbt-kandidaten.nummer.door")
        .tekst(rij -> rij.aangemeldOp() == null ? t("nummer.niemand") : t(rij.gevraagd() ? "gemeente" : "duo"))
        .breedte("9rem");
    nieuw
        .kolom("aangemeld", "lbt-kandidaten.kolom.aangemeld")
        .datum(NummerListItem::aangemeldOp)
        .sorteer("aangemeld")
        .breedte("8.5rem");
    nieuw
        .kolom("examennummer", "lbt-kandidaten.kolom.examennummer")
        .tekst(rij -> rij.examennummer() == null ? t("geen-nummer") : rij.examennummer())
        .breedte("9.5rem")
        .altijd();
    nieuw
        .kolom("ingetrokken", "lbt-kandidaten.kolom.ingetrokken")
        .datum(NummerListItem::ingetrokkenOp)
        .breedte("8.5rem")
        .eerstVerborgen();
    return nieuw;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    toon();
  }

  private void toon() {
    // Who searches for a number is not looking for people without one.
    NummerFilter.Stand anders = filters.nummer().isPresent() ? NummerFilter.Stand.MET : NummerFilter.Stand.ZONDER;
    filter =
        new NummerFilter(
            filters.waarde("zoek").orElse(null),
            filters.nummer().orElse(null),
            Set.copyOf(filters.waarden("gemeente")),
            filters.waarden("stand", NummerFilter.Stand.class).stream().findFirst().orElse(anders),
            filters.aan("gevraagd"));
    gekozen.clear();
    lijst.toon(filter);
    zetKnoppen();
  }

  private void wissel(NummerListItem rij) {
    if (gekozen.remove(rij.sleutel()) == null) {
      gekozen.put(rij.sleutel(), rij);
    }
    zetKnoppen();
  }

  private void zetKnoppen() {
    boolean zonder = filter.stand() == NummerFilter.Stand.ZONDER;
    int aantal = gekozen.size();
    long hoeveel = aantal > 0 ? aantal : Math.min(lijst.aantal(), ExamennummerService.HOOGSTENS);
    geefUit.setText(t(aantal > 0 ? "nummer.uitgeven.keuze" : "nummer.uitgeven.alle", hoeveel));
    geefUit.setVisible(zonder);
    geefUit.setEnabled(hoeveel > 0);
    trekIn.setVisible(filter.stand() == NummerFilter.Stand.MET);
    trekIn.setEnabled(aantal == 1);
  }

  private void vraagUitgeven() {
    List<Long> personen = gekozen.values().stream().map(NummerListItem::inburgeraarId).toList();
    NummerFilter wie = filter;
    if (personen.isEmpty()) {
      vraagUitgeven(Math.min(lijst.aantal(), ExamennummerService.HOOGSTENS), () -> service.geefUitAan(wie));
    } else {
      vraagUitgeven(personen.size(), () -> service.geefUit(personen));
    }
  }

  private void vraagUitgeven(long aantal, IntSupplier doen) {
    new Beslisdialoog(
            t("nummer.uitgeven.vraag", aantal),
            List.of(
                t("nummer.uitgeven.gevolg.nummer", aantal),
                t("nummer.uitgeven.gevolg.gemeente"),
                t("nummer.uitgeven.gevolg.terug")))
        .bijBesluit(
            t("nummer.uitgeven.doen"),
            niets -> {
              Melding.gelukt(t("nummer.uitgeven.gelukt", doen.getAsInt()));
              opnieuw();
            })
        .open();
  }

  private void vraagIntrekken() {
    NummerListItem wie = gekozen.values().iterator().next();
    new Beslisdialoog(
            t("nummer.intrekken.vraag", wie.naam()),
            List.of(t("nummer.intrekken.gevolg.plaats"), t("nummer.intrekken.gevolg.aanmelden")))
        .motivering(Delen.t("reden"), 1, ExamennummerService.LANGSTE_REDEN)
        .bijBesluit(
            t("nummer.intrekken"),
            reden -> {
              service.trekIn(wie.deelnameId(), reden);
              Melding.gelukt(t("nummer.intrekken.gelukt"));
              opnieuw();
            })
        .open();
  }

  private void opnieuw() {
    WerkGewijzigd.meld();
    gekozen.clear();
    lijst.ververs();
    zetKnoppen();
  }
}
