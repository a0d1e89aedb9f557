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
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Linkknop;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.handreiking.HandreikingService;
import nl.inburgeringsportaal.handreiking.ReactieService;
import nl.inburgeringsportaal.handreiking.Regelmoment;

/** One question: the answer in short, what is not confirmed, the explanation, its sources and what goes with it. */
@Route(HandreikingRoute.PAD + "/:" + VraagView.SLUG)
@AnonymousAllowed
@StyleSheet(AntwoordDelen.STIJL)
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
    Regelmoment moment = Keuze.moment(gebeurtenis.getLocation().getQueryParameters());
    HandreikingAntwoord antwoord = service.antwoord(slug, moment);
    removeAll();
    Div midden = new Div(AntwoordDelen.kort(antwoord));
    midden.addClassName("midden");
    if (antwoord.voorbehoud() != null) {
      midden.add(AntwoordDelen.voorbehoud(antwoord));
    }
    midden.add(
        AntwoordDelen.tekst(antwoord, 2),
        deel("handreiking.bronnen", AntwoordDelen.bronnen(antwoord)),
        AntwoordDelen.datum(antwoord, getLocale()),
        new Reactieblok(reacties, antwoord));
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
    add(terug(), kop(antwoord, moment), naastElkaar);
  }

  private Component terug() {
    Anchor alle = new Anchor(HandreikingRoute.PAD, getTranslation("handreiking.terug"));
    Nav nav = new Nav(alle);
    nav.addClassNames("kruimel", "niet-afdrukken");
    nav.getElement().setAttribute("aria-label", getTranslation("handreiking.kruimel"));
    return nav;
  }

  private Component kop(HandreikingAntwoord antwoord, Regelmoment moment) {
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
            getTranslation("handreiking.regels-van", waar, Datums.lang(service.dag(moment), getLocale())))
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
