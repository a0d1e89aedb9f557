package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Cijfertabel;
import nl.inburgeringsportaal.base.ui.HoeBerekend;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Tabeluitvoer;
import nl.inburgeringsportaal.keurmerk.Provincie;
import nl.inburgeringsportaal.keurmerk.Provincietelling;
import nl.inburgeringsportaal.keurmerk.Statusgroep;
import nl.inburgeringsportaal.keurmerk.TaalschoolService;

/** The taalscholen by provincie; each number opens the list of those schools. */
@Route(TaalscholenProvincieView.PAD)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@StyleSheet(Delen.STIJL)
class TaalscholenProvincieView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "taalscholen-per-provincie";

  private final transient TaalschoolService service;
  private final transient Bouwstenen bouwstenen;
  private final Div inhoud = Delen.stapel();
  private transient List<Provincietelling> tellingen = List.of();

  TaalscholenProvincieView(TaalschoolService service, Bouwstenen bouwstenen) {
    this.service = service;
    this.bouwstenen = bouwstenen;
    addClassName("pagina");
    add(
        Delen.kruimel(TaalscholenView.PAD, t("kruimel")),
        new Paginakop(t("provincies.titel"))
            .samenvatting(t("provincies.uitleg"))
            .actie(new Button(t("provincies.exporteer"), VaadinIcon.DOWNLOAD.create(), klik -> exporteer())),
        inhoud);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    tellingen = service.perProvincie();
    inhoud.removeAll();
    inhoud.add(tabel(), uitleg());
  }

  private Cijfertabel tabel() {
    List<String> koppen = new ArrayList<>(List.of(t("kolom.provincie"), t("provincies.kolom.scholen")));
    Arrays.stream(Statusgroep.values()).map(groep -> t("statusgroep." + groep)).forEach(koppen::add);
    koppen.addAll(List.of(t("filter.toezicht"), t("provincies.kolom.signalen")));
    Cijfertabel tabel = new Cijfertabel(t("provincies.tabel"), koppen);
    for (Provincietelling telling : tellingen) {
      List<Cijfertabel.Cel> cellen = cellen(telling, koppen);
      if (telling.provincie() == null) {
        tabel.totaalMetAdressen(naam(telling), cellen);
      } else {
        tabel.rijMetAdressen(naam(telling), cellen);
      }
    }
    return tabel;
  }

  private static String naam(Provincietelling telling) {
    return t(telling.provincie() == null ? "provincies.totaal" : "provincie." + telling.provincie());
  }

  private static List<Cijfertabel.Cel> cellen(Provincietelling telling, List<String> koppen) {
    List<Cijfertabel.Cel> cellen = new ArrayList<>();
    cellen.add(cel(telling, telling.scholen(), koppen.get(1), Map.of()));
    for (Statusgroep groep : Statusgroep.values()) {
      List<String> statussen = groep.statussen().stream().map(Enum::name).toList();
      cellen.add(
          cel(
              telling,
              telling.perGroep().get(groep),
              t("statusgroep." + groep),
              Map.of(TaalscholenView.STATUS, statussen)));
    }
    cellen.add(
        cel(
            telling,
            telling.toezichtTeLaat(),
            t("filter.toezicht"),
            Map.of(TaalscholenView.TOEZICHT, List.of("ja"))));
    cellen.add(
        cel(
            telling,
            telling.metSignalen(),
            t("provincies.kolom.signalen"),
            Map.of(TaalscholenView.SIGNALEN, List.of("ja"))));
    return cellen;
  }

  /** A number and the list with exactly those schools. */
  private static Cijfertabel.Cel cel(
      Provincietelling telling, long aantal, String kolom, Map<String, List<String>> filter) {
    String tekst = String.valueOf(aantal);
    if (aantal == 0) {
      return new Cijfertabel.Cel(tekst, null, null);
    }
    Map<String, List<String>> parameters = new HashMap<>(filter);
    if (telling.provincie() != null) {
      parameters.put(TaalscholenView.PROVINCIE, List.of(telling.provincie().name()));
    }
    return new Cijfertabel.Cel(
        tekst,
        new Location(TaalscholenView.PAD, new QueryParameters(parameters)).getPathWithQueryParameters(),
        t("provincies.cel", aantal, naam(telling), kolom));
  }

  private static HoeBerekend uitleg() {
    HoeBerekend uitleg =
        new HoeBerekend(
            Stream.of("provincie", "totaal", "status", "toezicht", "signalen")
                .map(deel -> t("provincies.telt." + deel))
                .toList(),
            t("provincies.bron"));
    uitleg.setSummaryText(t("provincies.telt"));
    return uitleg;
  }

  private void exporteer() {
    Tabeluitvoer<Provincietelling> uitvoer =
        Tabeluitvoer.<Provincietelling>van(PAD, bouwstenen)
            .kolom("keurmerk.kolom.provincie", TaalscholenProvincieView::naam)
            .kolom("keurmerk.provincies.kolom.scholen", Provincietelling::scholen);
    for (Statusgroep groep : Statusgroep.values()) {
      uitvoer.kolom("keurmerk.statusgroep." + groep, telling -> telling.perGroep().get(groep));
    }
    uitvoer
        .kolom("keurmerk.filter.toezicht", Provincietelling::toezichtTeLaat)
        .kolom("keurmerk.provincies.kolom.signalen", Provincietelling::metSignalen)
        .open(tellingen);
  }

  /** Names of provincies, by their name; what is not known stands last. */
  static List<String> namen(Set<Provincie> provincies) {
    return provincies.stream().map(een -> t("provincie." + een)).toList();
  }
}
