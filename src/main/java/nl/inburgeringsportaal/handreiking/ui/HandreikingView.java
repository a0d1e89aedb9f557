package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.handreiking.HandreikingService;
import nl.inburgeringsportaal.handreiking.Situatie;
import nl.inburgeringsportaal.handreiking.Zoekuitkomst;
import nl.inburgeringsportaal.regels.Onderwijssoort;

/**
 * All questions: the four educations that do not exempt at one glance, the questions of one education by
 * situation, or what a search finds. The address holds the education and the search.
 */
@Route(HandreikingRoute.PAD)
@RolesAllowed({
  Rollen.SCHOOLFUNCTIONARIS,
  Rollen.REDACTEUR_HANDREIKING,
  Rollen.KLANTMANAGER,
  Rollen.GEMEENTEBEHEERDER,
  Rollen.MEDEWERKER_DUO,
  Rollen.BELEID_SZW,
  Rollen.PORTAALBEHEERDER
})
@StyleSheet(AntwoordDelen.STIJL)
class HandreikingView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final int ZOEK_WACHT_MS = 300;
  private static final int LANGSTE_ZOEKVRAAG = 200;
  private static final int PER_OPLEIDING = 6;
  private static final List<Onderwijssoort> NIET_VRIJSTELLEND =
      List.of(Onderwijssoort.PRAKTIJKONDERWIJS, Onderwijssoort.ISK, Onderwijssoort.VSO, Onderwijssoort.ENTREE);
  private static final List<Onderwijssoort> VRIJSTELLEND =
      List.of(Onderwijssoort.VMBO, Onderwijssoort.HAVO, Onderwijssoort.VWO, Onderwijssoort.VAVO, Onderwijssoort.MBO);

  private final transient HandreikingService service;
  private final TextField zoekveld = new TextField();
  private final Div keuzes = new Div();
  private final Paragraph gevonden = new Paragraph();
  private final Div uitkomst = new Div();
  private Onderwijssoort soort;

  HandreikingView(HandreikingService service, Klok klok) {
    this.service = service;
    addClassNames("pagina", "handreiking");
    zoekveld.setPlaceholder(getTranslation("handreiking.zoek"));
    zoekveld.setAriaLabel(getTranslation("handreiking.zoek"));
    zoekveld.setPrefixComponent(VaadinIcon.SEARCH.create());
    zoekveld.setClearButtonVisible(true);
    zoekveld.setMaxLength(LANGSTE_ZOEKVRAAG);
    zoekveld.setValueChangeMode(ValueChangeMode.LAZY);
    zoekveld.setValueChangeTimeout(ZOEK_WACHT_MS);
    zoekveld.addValueChangeListener(
        wijziging -> {
          if (wijziging.isFromClient()) {
            zetAdres();
            toon();
          }
        });
    keuzes.addClassName("onderwijskeuze");
    // Always there, so that a screen reader hears each new count.
    gevonden.getElement().setAttribute("role", "status");
    gevonden.addClassName("gevonden");
    add(
        new Paginakop(getTranslation("handreiking.titel"))
            .samenvatting(
                getTranslation("handreiking.samenvatting", Datums.lang(klok.vandaag(), getLocale()))),
        zoekveld,
        keuzes,
        gevonden,
        uitkomst);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    QueryParameters parameters = gebeurtenis.getLocation().getQueryParameters();
    soort =
        parameters
            .getSingleParameter(HandreikingRoute.ONDERWIJS)
            .flatMap(
                waarde ->
                    Arrays.stream(Onderwijssoort.values())
                        .filter(een -> HandreikingRoute.waarde(een).equals(waarde))
                        .findFirst())
            .orElse(null);
    String zoek = parameters.getSingleParameter(HandreikingRoute.ZOEK).orElse("");
    zoekveld.setValue(zoek.substring(0, Math.min(zoek.length(), LANGSTE_ZOEKVRAAG)));
    toon();
  }

  private void zetAdres() {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(HandreikingRoute.PAD, parameters(soort)));
  }

  private QueryParameters parameters(Onderwijssoort gekozen) {
    Map<String, String> parameters = new HashMap<>();
    if (gekozen != null) {
      parameters.put(HandreikingRoute.ONDERWIJS, HandreikingRoute.waarde(gekozen));
    }
    if (!zoekveld.getValue().isBlank()) {
      parameters.put(HandreikingRoute.ZOEK, zoekveld.getValue().strip());
    }
    return QueryParameters.simple(parameters);
  }

  private void toon() {
    toonKeuzes();
    uitkomst.removeAll();
    gevonden.setText("");
    if (!zoekveld.getValue().isBlank()) {
      toonTreffers(service.zoek(zoekveld.getValue(), soort));
    } else if (soort == null) {
      uitkomst.add(overzicht());
    } else {
      uitkomst.add(perSituatie(service.vragen(soort)));
    }
  }

  private void toonKeuzes() {
    keuzes.removeAll();
    Nav nav = new Nav();
    nav.getElement().setAttribute("aria-label", getTranslation("handreiking.kies-onderwijs"));
    nav.add(
        groep("handreiking.niet-vrijstellend", NIET_VRIJSTELLEND), groep("handreiking.vrijstellend", VRIJSTELLEND));
    keuzes.add(nav);
  }

  private Component groep(String sleutel, List<Onderwijssoort> soorten) {
    Span naam = new Span(getTranslation(sleutel));
    naam.addClassName("tweede");
    Div chips = new Div();
    for (Onderwijssoort een : soorten) {
      boolean gekozen = een == soort;
      // A second click on the chosen one goes back to all.
      RouterLink link = new RouterLink(AntwoordDelen.naam(een), HandreikingView.class);
      link.setQueryParameters(parameters(gekozen ? null : een));
      link.addClassName("keuze");
      link.setHighlightCondition((doel, ervan) -> false);
      if (gekozen) {
        link.addClassName("gekozen");
        link.getElement().setAttribute("aria-current", "true");
      }
      chips.add(link);
    }
    return new Div(naam, chips);
  }

  private Component overzicht() {
    Div raster = new Div();
    raster.addClassName("opleidingen");
    for (Onderwijssoort een : NIET_VRIJSTELLEND) {
      List<HandreikingListItem> vragen = service.vragen(een);
      UnorderedList lijst = new UnorderedList();
      vragen.stream().limit(PER_OPLEIDING).map(this::link).map(ListItem::new).forEach(lijst::add);
      Section deel =
          new Section(new H2(AntwoordDelen.naam(een)), lijst, AntwoordDelen.alleVragen(een, vragen.size()));
      deel.addClassName("opleiding");
      raster.add(deel);
    }
    return raster;
  }

  private Component perSituatie(List<HandreikingListItem> vragen) {
    Map<Situatie, List<HandreikingListItem>> groepen =
        vragen.stream()
            .collect(Collectors.groupingBy(HandreikingListItem::situatie, TreeMap::new, Collectors.toList()));
    Nav wijzer = new Nav();
    wijzer.addClassName("situaties");
    wijzer.getElement().setAttribute("aria-label", getTranslation("handreiking.situaties"));
    Div delen = new Div();
    delen.addClassName("delen");
    groepen.forEach(
        (situatie, deel) -> {
          String naam = getTranslation("handreiking.situatie." + situatie);
          H2 kop = new H2(naam);
          kop.getElement().setAttribute("tabindex", "-1");
          Section groep = new Section(kop);
          deel.forEach(vraag -> groep.add(AntwoordDelen.uitklapbaar(vraag, service::antwoord)));
          delen.add(groep);
          NativeButton knop =
              new NativeButton(
                  getTranslation("handreiking.situatie-aantal", naam, deel.size()),
                  klik ->
                      kop.getElement()
                          .executeJs("this.scrollIntoView({block:'start'});this.focus({preventScroll:true})"));
          wijzer.add(knop);
        });
    Div geheel = new Div(wijzer, delen);
    geheel.addClassName("per-situatie");
    return geheel;
  }

  private void toonTreffers(Zoekuitkomst gezocht) {
    if (gezocht.treffers().isEmpty()) {
      gevonden.setText(getTranslation("handreiking.niets"));
      uitkomst.add(lijst(gezocht.suggesties()));
      return;
    }
    gevonden.setText(
        gezocht.buitenOnderwijs()
            ? getTranslation("handreiking.gevonden.buiten", gezocht.treffers().size(), AntwoordDelen.naam(soort))
            : getTranslation("handreiking.gevonden", gezocht.treffers().size()));
    uitkomst.add(lijst(gezocht.treffers()));
  }

  private Component lijst(List<HandreikingListItem> vragen) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("treffers");
    for (HandreikingListItem vraag : vragen) {
      Paragraph kort = AntwoordDelen.nederlands(new Paragraph(vraag.kort()));
      Span waar =
          new Span(
              getTranslation(
                  "handreiking.waar",
                  getTranslation("handreiking.situatie." + vraag.situatie()),
                  AntwoordDelen.namen(vraag.onderwijs())));
      waar.addClassName("tweede");
      ListItem regel = new ListItem(link(vraag), kort, waar);
      if (vraag.teBevestigen()) {
        regel.add(new Statusbadge(getTranslation("handreiking.te-bevestigen"), Statusbadge.Soort.BIJNA));
      }
      lijst.add(regel);
    }
    return lijst;
  }

  private Component link(HandreikingListItem vraag) {
    return AntwoordDelen.nederlands(new Anchor(HandreikingRoute.vraag(vraag.slug()), vraag.vraag()));
  }
}
