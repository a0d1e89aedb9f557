package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tabbladen;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.handreiking.GemistListItem;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.handreiking.ReactieListItem;
import nl.inburgeringsportaal.handreiking.RedactieService;

/** For editors: what readers thought of the answers, and what they searched and did not find. */
@Route(RedactieView.PAD)
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@StyleSheet(AntwoordDelen.STIJL)
class RedactieView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  static final String PAD = "handreiking-beheer";
  private static final String DEEL = "deel";

  private final transient RedactieService service;
  private final Div tabs = new Div();
  private final Div inhoud = new Div();

  /** The parts of this page; the address names one. */
  enum Deel {
    TE_DOEN,
    AFGEHANDELD,
    GEZOCHT
  }

  RedactieView(RedactieService service) {
    this.service = service;
    addClassNames("pagina", "redactie");
    add(
        new Paginakop(getTranslation("handreiking.beheer.titel"))
            .samenvatting(getTranslation("handreiking.beheer.uitleg")),
        tabs,
        inhoud);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    String gevraagd = gebeurtenis.getLocation().getQueryParameters().getSingleParameter(DEEL).orElse("");
    toon(
        Arrays.stream(Deel.values())
            .filter(deel -> deel.name().equalsIgnoreCase(gevraagd))
            .findFirst()
            .orElse(Deel.TE_DOEN));
  }

  private void toon(Deel gekozen) {
    Tabbladen delen = new Tabbladen(getTranslation("handreiking.beheer.titel"));
    for (Deel deel : Deel.values()) {
      RouterLink link = new RouterLink(getTranslation("handreiking.beheer.deel." + deel.name()), RedactieView.class);
      link.setQueryParameters(QueryParameters.of(DEEL, deel.name().toLowerCase(Locale.ROOT)));
      delen.tabblad(link, deel == gekozen);
    }
    tabs.removeAll();
    tabs.add(delen);
    inhoud.removeAll();
    inhoud.add(gekozen == Deel.GEZOCHT ? gezocht() : reacties(gekozen));
  }

  private Component reacties(Deel deel) {
    List<ReactieListItem> reacties = service.reacties(deel == Deel.AFGEHANDELD);
    if (reacties.isEmpty()) {
      return new LegeToestand(
          VaadinIcon.COMMENT_O,
          getTranslation("handreiking.beheer.geen-reacties"),
          getTranslation("handreiking.beheer.geen-reacties.uitleg"));
    }
    UnorderedList lijst = lijst();
    reacties.forEach(reactie -> lijst.add(regel(reactie, deel)));
    return lijst;
  }

  private ListItem regel(ReactieListItem reactie, Deel deel) {
    boolean open = deel == Deel.TE_DOEN;
    Anchor vraag = new Anchor(HandreikingRoute.vraag(reactie.slug()), reactie.vraag());
    Statusbadge oordeel =
        new Statusbadge(
            getTranslation(reactie.duidelijk() ? "handreiking.beheer.duidelijk" : "handreiking.beheer.onduidelijk"),
            reactie.duidelijk() ? Statusbadge.Soort.KLAAR : Statusbadge.Soort.BIJNA);
    Span wanneer =
        new Span(getTranslation("handreiking.beheer.ontvangen", Datums.kort(reactie.ontvangenOp(), getLocale())));
    wanneer.addClassName("tweede");
    Div woorden = new Div(AntwoordDelen.nederlands(vraag), oordeel);
    if (reactie.tekst() != null) {
      // Text and nothing else: a component shows it as it was typed.
      Paragraph tekst = new Paragraph(reactie.tekst());
      tekst.addClassName("reactietekst");
      woorden.add(AntwoordDelen.nederlands(tekst));
    }
    woorden.add(wanneer);
    Button klaar =
        knop(
            open ? "handreiking.beheer.afhandelen" : "handreiking.beheer.heropenen",
            reactie.vraag(),
            () -> service.handelAf(reactie.id(), open),
            deel);
    return new ListItem(woorden, klaar);
  }

  private Component gezocht() {
    List<GemistListItem> gemist = service.gemist();
    Paragraph uitleg =
        new Paragraph(getTranslation("handreiking.beheer.gezocht.uitleg", RedactieService.MINSTENS_GEZOCHT));
    if (gemist.isEmpty()) {
      return new Div(
          uitleg,
          new LegeToestand(VaadinIcon.SEARCH, getTranslation("handreiking.beheer.niets-gemist"), null));
    }
    UnorderedList lijst = lijst();
    for (GemistListItem woord : gemist) {
      Span naam = new Span(woord.woord());
      naam.addClassName("woord");
      Span hoeveel =
          new Span(
              getTranslation(
                  "handreiking.beheer.hoe-vaak", woord.aantal(), Datums.kort(woord.laatsteOp(), getLocale())));
      hoeveel.addClassName("tweede");
      lijst.add(
          new ListItem(
              new Div(naam, hoeveel),
              knop(
                  "handreiking.beheer.afhandelen",
                  woord.woord(),
                  () -> service.woordKlaar(woord.woord()),
                  Deel.GEZOCHT)));
    }
    return new Div(uitleg, lijst);
  }

  private static UnorderedList lijst() {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("inbreng");
    return lijst;
  }

  private Button knop(String sleutel, String wat, Runnable daad, Deel deel) {
    Button knop =
        new Button(
            getTranslation(sleutel),
            klik -> {
              daad.run();
              WerkGewijzigd.meld();
              toon(deel);
            });
    knop.setAriaLabel(getTranslation("handreiking.beheer.knop", getTranslation(sleutel), wat));
    return knop;
  }
}
