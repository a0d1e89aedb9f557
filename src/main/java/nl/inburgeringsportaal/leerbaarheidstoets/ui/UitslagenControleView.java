package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import static nl.inburgeringsportaal.leerbaarheidstoets.ui.Kandidaatteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.ControleFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.ControleListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Controlesoort;
import nl.inburgeringsportaal.leerbaarheidstoets.UitslagcontroleService;
import org.springframework.data.domain.Sort;

/** Outcomes and numbers that DUO has to look at, the selected one beside the list with what can be done. */
@Route(UitslagenControleView.PAD)
@RolesAllowed(Rollen.MEDEWERKER_DUO)
@StyleSheet(Delen.STIJL)
class UitslagenControleView extends Lijstpagina<ControleListItem, ControleFilter> {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "uitslagen-controle";

  private static final int LANGST = UitslagcontroleService.LANGSTE_TOELICHTING;

  private final transient UitslagcontroleService service;

  UitslagenControleView(UitslagcontroleService service, Bouwstenen bouwstenen) {
    this.service = service;
    Filterbalk filters =
        bouwstenen
            .filterbalk(PAD)
            .keuze("soort", "lbt-kandidaten.controle.soort", UitslagenControleView::soorten)
            .schakel("afgehandeld", "lbt-kandidaten.controle.afgehandeld");
    Component[] uitleg =
        service.magAfhandelen()
            ? new Component[0]
            : new Component[] {new Bericht(Statusbadge.Soort.BIJNA, t("controle.mag-niet"))};
    bouw(
        new Paginakop(t("controle.titel")).samenvatting(t("controle.uitleg")),
        filters,
        lijst(bouwstenen, filters),
        uitleg);
  }

  private static List<Filterbalk.Optie> soorten() {
    return Arrays.stream(Controlesoort.values())
        .map(soort -> new Filterbalk.Optie(soort.name(), t("controle.soort." + soort)))
        .toList();
  }

  private Lijst<ControleListItem, ControleFilter> lijst(Bouwstenen bouwstenen, Filterbalk filters) {
    Lijst<ControleListItem, ControleFilter> nieuw =
        bouwstenen
            .<ControleListItem, ControleFilter>lijst(
                PAD, ControleListItem::sleutel, "lbt-kandidaten.controle.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("ontvangen"))
            .filters(filters)
            .totaal("lbt-kandidaten.controle.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.CHECK_CIRCLE_O, t("controle.leeg"), t("controle.leeg.uitleg")))
            .bijKiezen(rij -> kies(rij.sleutel()));
    nieuw
        .kolom("nummer", "lbt-kandidaten.kolom.examennummer")
        .tweeRegels(
            ControleListItem::examennummer, rij -> rij.kandidaat() == null ? t("controle.niemand") : rij.kandidaat())
        .exporteer("lbt-kandidaten.kolom.examennummer", ControleListItem::examennummer)
        .altijd();
    nieuw
        .kolom("soort", "lbt-kandidaten.controle.soort")
        .status(rij -> Kandidaatteksten.status(rij.soort()))
        .breedte("13rem")
        .altijd();
    nieuw
        .kolom("uitslag", "lbt-kandidaten.controle.uitslag")
        .tekst(rij -> rij.uitslag() == null ? "" : Kandidaatteksten.resultaat(rij.uitslag()));
    nieuw
        .kolom("ontvangen", "lbt-kandidaten.controle.ontvangen")
        .datum(ControleListItem::dag)
        .sorteer("ontvangen")
        .breedte("8.5rem");
    return nieuw;
  }

  @Override
  protected ControleFilter filter(Filterbalk filters) {
    return new ControleFilter(
        filters.waarden("soort", Controlesoort.class).stream().findFirst().orElse(null), filters.aan("afgehandeld"));
  }

  /** What was dealt with is no longer there; that is said, it is what somebody came for. */
  @Override
  protected Optional<Detail> detail(String gekozen) {
    return Optional.of(
        service
            .vind(gekozen)
            .map(wat -> new Detail(wat.examennummer(), detail(wat)))
            .orElseGet(() -> new Detail(t("controle.weg"), klaar())));
  }

  private static Component klaar() {
    Div deel = new Div(new H2(t("controle.weg")), new Paragraph(t("controle.weg.uitleg")));
    deel.addClassName("stapel");
    return deel;
  }

  private Component detail(ControleListItem wat) {
    Statusbadge.Status soort = Kandidaatteksten.status(wat.soort());
    Div deel =
        new Div(
            new H2(wat.examennummer()),
            new Statusbadge(soort.tekst(), soort.soort()),
            new Paragraph(t("controle.betekent." + wat.soort())));
    deel.addClassNames("stapel", "begeleider");
    Feiten feiten =
        new Feiten()
            .feit(t("controle.kandidaat"), wat.kandidaat() == null ? t("controle.niemand") : wat.kandidaat(), null);
    if (wat.ander() != null) {
      feiten.feit(t("controle.ander"), wat.ander(), null);
    }
    if (wat.uitslag() != null) {
      feiten.feit(
          t("controle.uitslag"), Kandidaatteksten.resultaat(wat.uitslag()), Kandidaatteksten.scores(wat.uitslag()));
      feiten.feit(t("controle.geregistreerd"), Datums.kort(wat.uitslag().datumAfname(), Delen.taal()), null);
    }
    if (wat.eerder() != null) {
      feiten.feit(t("controle.eerder"), t("resultaat." + wat.eerder()), null);
    }
    deel.add(feiten);
    if (wat.afgehandeldOp() != null) {
      String dag = Datums.kort(wat.afgehandeldOp().toLocalDate(), Delen.taal());
      String tekst = wat.afhandeling() == null ? "" : wat.afhandeling();
      deel.add(new Bericht(Statusbadge.Soort.KLAAR, t("controle.gedaan", dag, tekst)));
    } else if (service.magAfhandelen()) {
      deel.add(acties(wat));
    }
    return deel;
  }

  private Div acties(ControleListItem wat) {
    if (wat.soort() == Controlesoort.ANDER_PERSOON) {
      return Delen.knoppen(
          knop("controle.verplaatsen", () -> beslis(wat, true)), knop("controle.laten", () -> beslis(wat, false)));
    } else if (wat.soort().isLos()) {
      Button koppel = knop("controle.koppelen", () -> koppel(wat));
      koppel.addThemeVariants(ButtonVariant.PRIMARY);
      return Delen.knoppen(
          koppel, knop("controle.afwijzen", () -> besluit("controle.afwijzen", 1, tekst ->
              service.wijsAf(wat.id(), tekst))));
    }
    return Delen.knoppen(
        knop("controle.gezien", () -> besluit("controle.gezien", 0, tekst -> service.gezien(wat.id(), tekst))));
  }

  private static Button knop(String sleutel, Runnable doen) {
    return new Button(t(sleutel), klik -> doen.run());
  }

  private void beslis(ControleListItem wat, boolean verplaats) {
    besluit(
        verplaats ? "controle.verplaatsen" : "controle.laten",
        1,
        tekst -> service.beslis(wat.id(), verplaats, tekst));
  }

  private void besluit(String sleutel, int kortste, Consumer<String> doen) {
    new Beslisdialoog(t(sleutel + ".vraag"), List.of(t(sleutel + ".gevolg")))
        .motivering(t("controle.toelichting"), kortste, LANGST)
        .bijBesluit(
            t(sleutel),
            tekst -> {
              doen.accept(tekst);
              Melding.gelukt(t("controle.gelukt"));
              ververs();
            })
        .open();
  }

  private void koppel(ControleListItem wat) {
    TextField nummer = new TextField(t("controle.koppelen.nummer"));
    nummer.setRequiredIndicatorVisible(true);
    nummer.setMaxLength(12);
    TextArea toelichting = new TextArea(t("controle.toelichting"));
    toelichting.setMaxLength(LANGST);
    toelichting.setRequiredIndicatorVisible(true);
    new Invoerdialoog(t("controle.koppelen.vraag"))
        .boven(new Paragraph(t("controle.koppelen.gevolg")))
        .breed("examennummer", nummer)
        .breed("toelichting", toelichting)
        .bijOpslaan(
            t("controle.koppelen"),
            () -> {
              service.koppel(wat.id(), nummer.getValue(), toelichting.getValue());
              Melding.gelukt(t("controle.gelukt"));
              ververs();
            })
        .open();
  }

}
