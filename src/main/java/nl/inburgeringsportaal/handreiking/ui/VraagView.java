package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Linkknop;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.handreiking.HandreikingService;
import nl.inburgeringsportaal.handreiking.ReactieService;
import nl.inburgeringsportaal.handreiking.Regelmoment;
import nl.inburgeringsportaal.handreiking.Vertaaldantwoord;
import nl.inburgeringsportaal.handreiking.Vertaaltaal;

/** One question: the answer in short, what is not confirmed, the explanation, its sources and what goes with it. */
@Route(HandreikingRoute.PAD + "/:" + VraagView.SLUG)
@AnonymousAllowed
@StyleSheet(AntwoordDelen.STIJL)
@StyleSheet(RedactieView.STIJL)
class VraagView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the name of the question. */
  static final String SLUG = "slug";

  private final transient HandreikingService service;
  private final transient ReactieService reacties;

  VraagView(HandreikingService service, ReactieService reacties) {
    this.service = service;
    this.reacties = reacties;
    addClassNames("pagina", "handreiking", "handreiking-vraag");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    String slug = gebeurtenis.getRouteParameters().get(SLUG).orElse("");
    LocalDate dag = Keuze.van(gebeurtenis.getLocation().getQueryParameters()).dag(service);
    HandreikingAntwoord antwoord = service.antwoord(slug, dag);
    removeAll();
    boolean vandaag = dag.equals(service.dag(Regelmoment.VANDAAG));
    List<Vertaaldantwoord> talen = vandaag ? service.vertalingen(antwoord) : List.of();
    Optional<Vertaaldantwoord> vertaald =
        gebeurtenis.getLocation().getQueryParameters().getSingleParameter(HandreikingRoute.TAAL)
            .flatMap(gevraagd -> talen.stream().filter(een -> een.taal().tag().equals(gevraagd)).findFirst());
    Div midden =
        vertaald
            .<Div>map(een -> vertaling(een, antwoord))
            .orElseGet(() -> new Antwoordblad(antwoord, getLocale()));
    midden.add(new Reactieblok(reacties, antwoord));
    List<HandreikingAntwoord> versies = service.andereVersies(antwoord);
    if (!versies.isEmpty()) {
      midden.add(anderen(versies));
    }
    Div naastElkaar = new Div(midden);
    naastElkaar.addClassName("met-zijkant");
    List<HandreikingListItem> verwant = service.verwant(slug);
    if (!verwant.isEmpty()) {
      naastElkaar.add(verwant(verwant));
    }
    add(terug(), kop(antwoord, dag));
    if (!vandaag) {
      add(andereDag(slug, dag));
    }
    if (!talen.isEmpty()) {
      add(talen(slug, talen, vertaald.map(Vertaaldantwoord::taal).orElse(null)));
    }
    add(naastElkaar);
  }

  /** Each language by its own name: who needs it does not read the name in Dutch. */
  private Component talen(String slug, List<Vertaaldantwoord> talen, Vertaaltaal gekozen) {
    Nav nav = new Nav();
    nav.addClassNames("talen", "niet-afdrukken");
    nav.getElement().setAttribute("aria-label", getTranslation("handreiking.talen"));
    Anchor nederlands = AntwoordDelen.nederlands(
        new Anchor(HandreikingRoute.vraag(slug), Vertaling.NL.getDisplayLanguage(Vertaling.NL)));
    nav.add(merk(nederlands, gekozen == null));
    for (Vertaaldantwoord een : talen) {
      String adres = HandreikingRoute.vraag(slug) + "?" + HandreikingRoute.TAAL + "=" + een.taal().tag();
      nav.add(
          merk(AntwoordDelen.in(een.taal(), new Anchor(adres, een.taal().eigenNaam())), een.taal() == gekozen));
    }
    return nav;
  }

  private static Anchor merk(Anchor link, boolean gekozen) {
    if (gekozen) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  private Div vertaling(Vertaaldantwoord vertaald, HandreikingAntwoord antwoord) {
    Div blad = new Div();
    blad.addClassName("midden");
    if (vertaald.verouderd()) {
      blad.add(
          new Bericht(
              Statusbadge.Soort.BIJNA,
              getTranslation("handreiking.vertaling.verouderd", Datums.lang(antwoord.tekstdatum(), getLocale())),
              new Anchor(
                  HandreikingRoute.vraag(antwoord.vraag().slug()),
                  getTranslation("handreiking.vertaling.nederlands"))));
    }
    blad.add(
        AntwoordDelen.in(vertaald.taal(), new H2(vertaald.vraag())),
        AntwoordDelen.vertaald(vertaald),
        new Paragraph(getTranslation("handreiking.vertaling.geldt")),
        deel("handreiking.bronnen", AntwoordDelen.bronnen(antwoord)),
        AntwoordDelen.datum(antwoord, getLocale()));
    return blad;
  }

  /** An old link must not be read as what holds now. */
  private Component andereDag(String slug, LocalDate dag) {
    return new Bericht(
        Statusbadge.Soort.BIJNA,
        getTranslation("handreiking.andere-dag", Datums.lang(dag, getLocale())),
        new Anchor(HandreikingRoute.vraag(slug), getTranslation("handreiking.lees-vandaag")));
  }

  private Component terug() {
    Anchor alle = new Anchor(HandreikingRoute.PAD, getTranslation("handreiking.terug"));
    Nav nav = new Nav(alle);
    nav.addClassNames("kruimel", "niet-afdrukken");
    nav.getElement().setAttribute("aria-label", getTranslation("handreiking.kruimel"));
    return nav;
  }

  private Component kop(HandreikingAntwoord antwoord, LocalDate dag) {
    Button druk =
        new Button(
            getTranslation("handreiking.afdrukken"),
            VaadinIcon.PRINT.create(),
            klik -> UI.getCurrent().getPage().executeJs("window.print()"));
    druk.addThemeVariants(ButtonVariant.TERTIARY);
    String waar =
        getTranslation(
            "handreiking.waar",
            getTranslation("handreiking.situatie." + antwoord.vraag().situatie()),
            AntwoordDelen.namen(antwoord.vraag().onderwijs()));
    return new Paginakop(antwoord.vraag().vraag())
        .samenvatting(
            getTranslation("handreiking.regels-van", waar, Datums.lang(dag, getLocale())))
        .actie(new Linkknop())
        .actie(druk);
  }

  private Section deel(String sleutel, Component inhoud) {
    return new Section(new H2(getTranslation(sleutel)), inhoud);
  }

  private Component verwant(List<HandreikingListItem> vragen) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("verwant");
    vragen.forEach(
        vraag ->
            lijst.add(
                new ListItem(
                    AntwoordDelen.nederlands(new Anchor(HandreikingRoute.vraag(vraag.slug()), vraag.vraag())))));
    Section deel = deel("handreiking.verwant", lijst);
    deel.addClassNames("zijkant", "niet-afdrukken");
    return deel;
  }

  private Component anderen(List<HandreikingAntwoord> versies) {
    Div lijst = new Div();
    for (HandreikingAntwoord versie : versies) {
      Div inhoud =
          new Div(AntwoordDelen.kort(versie), AntwoordDelen.tekst(versie, 3), AntwoordDelen.bronnen(versie));
      inhoud.addClassName("antwoord");
      Details details = new Details(periode(versie), inhoud);
      details.addClassName("vraag");
      lijst.add(details);
    }
    Section deel = deel("handreiking.andere-versies", lijst);
    deel.addClassName("niet-afdrukken");
    return deel;
  }

  private String periode(HandreikingAntwoord versie) {
    String van = Datums.lang(versie.geldigVan(), getLocale());
    return versie.geldigTot() == null
        ? getTranslation("handreiking.versie.vanaf", van, String.valueOf(versie.nummer()))
        : getTranslation(
            "handreiking.versie.periode",
            van,
            Datums.lang(versie.geldigTot().minusDays(1), getLocale()),
            String.valueOf(versie.nummer()));
  }
}
