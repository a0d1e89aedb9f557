package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.handreiking.ArchiefService;
import nl.inburgeringsportaal.handreiking.Archiefversie;
import nl.inburgeringsportaal.handreiking.ConceptService;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;

/** The archive of one question: every version with its days, and what it changed. */
@Route(VersiesView.PAD + "/:" + VraagView.SLUG)
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@StyleSheet(AntwoordDelen.STIJL)
@StyleSheet(RedactieView.STIJL)
class VersiesView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  static final String PAD = "handreiking-versies";
  private static final int LANGSTE_REDEN = 200;

  private final transient ArchiefService archief;
  private final transient ConceptService concepten;
  private final transient Vertaaldelen vertaaldelen;
  private final transient Klok klok;
  private String slug = "";

  VersiesView(ArchiefService archief, ConceptService concepten, Vertaaldelen vertaaldelen, Klok klok) {
    this.archief = archief;
    this.concepten = concepten;
    this.vertaaldelen = vertaaldelen;
    this.klok = klok;
    addClassNames("pagina", "handreiking", "handreiking-vraag", "versies");
  }

  static String adres(String slug) {
    return PAD + "/" + slug;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    slug = gebeurtenis.getRouteParameters().get(VraagView.SLUG).orElse("");
    toon();
  }

  private void toon() {
    List<Archiefversie> versies = archief.versies(slug);
    removeAll();
    Nav kruimel = new Nav(new Anchor(RedactieView.PAD + "?deel=vragen", getTranslation("handreiking.beheer.titel")));
    kruimel.addClassNames("kruimel", "niet-afdrukken");
    kruimel.getElement().setAttribute("aria-label", getTranslation("handreiking.kruimel"));
    add(
        kruimel,
        new Paginakop(versies.getFirst().antwoord().vraag().vraag())
            .samenvatting(RedactieTeksten.t("versies.samenvatting", slug, versies.size()))
            .hoofdactie(new Button(RedactieTeksten.t("knop.wijzigen"), VaadinIcon.EDIT.create(), klik -> begin()))
            .actie(new Anchor(HandreikingRoute.vraag(slug), RedactieTeksten.t("knop.lezerspagina"))));
    add(vertaaldelen.deel(slug));
    Integer geldend = geldend(versies);
    for (int plaats = 0; plaats < versies.size(); plaats++) {
      HandreikingAntwoord vorige = plaats + 1 < versies.size() ? versies.get(plaats + 1).antwoord() : null;
      add(versie(versies.get(plaats), vorige, geldend));
    }
  }

  private Integer geldend(List<Archiefversie> versies) {
    LocalDate vandaag = klok.vandaag();
    return versies.stream()
        .filter(versie -> versie.ingetrokkenOp() == null)
        .map(Archiefversie::antwoord)
        .filter(versie -> !versie.geldigVan().isAfter(vandaag))
        .filter(versie -> versie.geldigTot() == null || versie.geldigTot().isAfter(vandaag))
        .map(HandreikingAntwoord::nummer)
        .findFirst()
        .orElse(null);
  }

  private Component versie(Archiefversie versie, HandreikingAntwoord vorige, Integer geldend) {
    HandreikingAntwoord antwoord = versie.antwoord();
    boolean gepland = antwoord.geldigVan().isAfter(klok.vandaag()) && versie.ingetrokkenOp() == null;
    Div stand = new Div(stand(versie, gepland, Integer.valueOf(antwoord.nummer()).equals(geldend)));
    stand.addClassName("stand");
    Span uitleg = new Span(RedactieTeksten.t(versie.vanRedactie() ? "van.redactie" : "van.portaal",
        RedactieTeksten.dag(antwoord.tekstdatum())));
    uitleg.addClassName("tweede");
    stand.add(uitleg);
    if (gepland) {
      Button weg = new Button(RedactieTeksten.t("versie.intrekken"), klik -> trekIn(versie));
      weg.setAriaLabel(
          RedactieTeksten.t("versie.intrekken.welke", RedactieTeksten.t("versie.intrekken"), antwoord.nummer()));
      stand.add(weg);
    } else if (versie.ingetrokkenOp() == null && !versie.vervalt()) {
      stand.add(
          new Anchor(HandreikingRoute.vraag(slug, antwoord.geldigVan()), RedactieTeksten.t("versie.lees")));
    }
    Section deel = new Section(new H2(periode(antwoord)), stand);
    deel.addClassName("versie");
    Details verschil =
        new Details(
            vorige == null
                ? RedactieTeksten.t("versie.tekst")
                : RedactieTeksten.t("verschil.met", String.valueOf(vorige.nummer())),
            new Verschilblok(RedactieTeksten.velden(vorige), RedactieTeksten.velden(antwoord)));
    verschil.addClassName("vraag");
    deel.add(verschil);
    return deel;
  }

  private static Statusbadge stand(Archiefversie versie, boolean gepland, boolean geldt) {
    String dag = RedactieTeksten.dag(versie.antwoord().geldigVan());
    if (versie.ingetrokkenOp() != null) {
      return new Statusbadge(
          RedactieTeksten.t("versie.ingetrokken", RedactieTeksten.dag(versie.ingetrokkenOp())),
          Statusbadge.Soort.RUSTIG);
    } else if (versie.vervalt()) {
      return new Statusbadge(RedactieTeksten.t("versie.vervalt", dag), Statusbadge.Soort.BIJNA);
    } else if (gepland) {
      return new Statusbadge(RedactieTeksten.t("gaat-in", dag), Statusbadge.Soort.ACTIEF);
    }
    return geldt
        ? new Statusbadge(RedactieTeksten.t("versie.geldt"), Statusbadge.Soort.KLAAR)
        : new Statusbadge(RedactieTeksten.t("versie.eerder"), Statusbadge.Soort.RUSTIG);
  }

  private String periode(HandreikingAntwoord antwoord) {
    String nummer = String.valueOf(antwoord.nummer());
    String van = RedactieTeksten.dag(antwoord.geldigVan());
    return antwoord.geldigTot() == null
        ? getTranslation("handreiking.versie.vanaf", van, nummer)
        : getTranslation(
            "handreiking.versie.periode", van, RedactieTeksten.dag(antwoord.geldigTot().minusDays(1)), nummer);
  }

  private void begin() {
    UI.getCurrent().navigate(ConceptView.PAD + "/" + concepten.begin(slug));
  }

  private void trekIn(Archiefversie versie) {
    int nummer = versie.antwoord().nummer();
    new Beslisdialoog(
            RedactieTeksten.t("versie.intrekken.titel", String.valueOf(nummer)),
            List.of(RedactieTeksten.t("versie.intrekken.gevolg"), RedactieTeksten.t("publiceren.archief")))
        .motivering(RedactieTeksten.t("versie.intrekken.waarom"), 1, LANGSTE_REDEN)
        .onherroepelijk()
        .bijBesluit(
            RedactieTeksten.t("versie.intrekken"),
            waarom -> {
              archief.trekVersieIn(slug, nummer, waarom);
              Melding.gelukt(RedactieTeksten.t("versie.is-ingetrokken", String.valueOf(nummer)));
              toon();
            })
        .open();
  }
}
