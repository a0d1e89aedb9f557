package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Tabbladen;
import nl.inburgeringsportaal.handreiking.ConceptKeuze;
import nl.inburgeringsportaal.handreiking.RedactieService;

/**
 * For editors: the drafts as work, all questions with what is planned, what readers thought of the answers, and what
 * they searched and did not find.
 */
@Route(RedactieView.PAD)
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@StyleSheet(AntwoordDelen.STIJL)
@StyleSheet(RedactieView.STIJL)
class RedactieView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  static final String PAD = "handreiking-beheer";
  static final String DEEL = "deel";

  /** Style sheet of the editors' screens. */
  static final String STIJL = "context://portaal/redactie.css";

  private final transient Conceptlijst concepten;
  private final transient Vragenlijst vragen;
  private final transient Linklijst links;
  private final transient Reactiedeel reacties;
  private final Div tabs = new Div();
  private final Div inhoud = new Div();
  private Deel gekozen = Deel.CONCEPTEN;
  private ConceptKeuze keuze = ConceptKeuze.OPEN;

  /** The parts of this page; the address names one. */
  enum Deel {
    CONCEPTEN,
    VRAGEN,
    TE_DOEN,
    AFGEHANDELD,
    GEZOCHT,
    LINKS
  }

  RedactieView(RedactieService service, Conceptlijst concepten, Vragenlijst vragen, Linklijst links) {
    this.concepten = concepten;
    this.vragen = vragen;
    this.links = links;
    this.reacties = new Reactiedeel(service, this::toon);
    addClassNames("pagina", "redactie");
    add(
        new Paginakop(getTranslation("handreiking.beheer.titel"))
            .samenvatting(getTranslation("handreiking.beheer.uitleg"))
            .hoofdactie(
                new Button(
                    RedactieTeksten.t("knop.nieuw"), VaadinIcon.PLUS.create(), klik -> concepten.vraagNieuw())),
        tabs,
        inhoud);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    QueryParameters adres = gebeurtenis.getLocation().getQueryParameters();
    gekozen = een(Deel.values(), adres, DEEL, Deel.CONCEPTEN);
    keuze = een(ConceptKeuze.values(), adres, Conceptlijst.KEUZE, ConceptKeuze.OPEN);
    toon();
  }

  private static <E extends Enum<E>> E een(E[] waarden, QueryParameters adres, String naam, E anders) {
    String gevraagd = adres.getSingleParameter(naam).orElse("");
    return Arrays.stream(waarden).filter(een -> een.name().equalsIgnoreCase(gevraagd)).findFirst().orElse(anders);
  }

  private void toon() {
    Tabbladen delen = new Tabbladen(getTranslation("handreiking.beheer.titel"));
    for (Deel deel : Deel.values()) {
      RouterLink link = new RouterLink(getTranslation("handreiking.beheer.deel." + deel.name()), RedactieView.class);
      link.setQueryParameters(QueryParameters.of(DEEL, deel.name().toLowerCase(Locale.ROOT)));
      delen.tabblad(link, deel == gekozen);
    }
    tabs.removeAll();
    tabs.add(delen);
    inhoud.removeAll();
    inhoud.add(deel());
  }

  private Component deel() {
    return switch (gekozen) {
      case CONCEPTEN -> concepten.toon(keuze);
      case VRAGEN -> vragen.toon();
      case TE_DOEN -> reacties.reacties(false);
      case AFGEHANDELD -> reacties.reacties(true);
      case GEZOCHT -> reacties.gezocht();
      case LINKS -> links.toon();
    };
  }
}
