package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.LosBlad;
import nl.inburgeringsportaal.leerbaarheidstoets.AfnameListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.AfnameService;

/**
 * A session on a tablet. What is shown and tapped is done by the script {@code afname.js}, which goes on without a
 * connection and after the login has ended; see docs/decisions/0025. The server side only says which session it is, for
 * whom, and in which words.
 */
@Route(AfnameView.PAD + "/:" + AfnameView.ID)
@RolesAllowed(Rollen.TOETSBEGELEIDER)
@StyleSheet("context://portaal/blad.css")
@StyleSheet("context://portaal/afname.css")
class AfnameView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  /** Address of the page; the service worker stands above it. */
  static final String PAD = "afname";

  /** Route parameter with the id of the session. */
  static final String ID = "id";

  private static final String TEKSTEN = "lbt-afname.blad.";

  private final transient AfnameService service;
  private final transient HuidigeGebruiker.Bron bron;
  private final transient Vertaling vertaling;
  private String titel = "";

  AfnameView(AfnameService service, HuidigeGebruiker.Bron bron, Vertaling vertaling) {
    this.service = service;
    this.bron = bron;
    this.vertaling = vertaling;
    addClassNames("pagina", "afname");
  }

  static String adres(long id) {
    return PAD + "/" + id;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    long id = event.getRouteParameters().get(ID).flatMap(Delen::id).orElseThrow(NietGevonden::new);
    titel = titel(id);
    removeAll();
    Nav kruimel = new Nav(new Anchor(MijnSessiesView.PAD, Afnamedelen.t("mijn.titel")));
    kruimel.addClassNames("kruimel", "niet-afdrukken");
    kruimel.getElement().setAttribute("aria-label", Delen.t("kruimel"));
    add(kruimel);
    add(new LosBlad("afname", "sessie", id, bron.verplicht().id()).met(vertaling, TEKSTEN, Delen.taal()));
  }

  /** Who was replaced opens the page too: it hands in what he has on his device, and shows nothing. */
  private String titel(long id) {
    try {
      AfnameListItem sessie = service.sessie(id);
      return Afnamedelen.t("titel", Delen.wanneer(sessie.begin(), sessie.einde()));
    } catch (NietGevonden nietMeer) {
      service.eisOoit(id);
      return Afnamedelen.t("blad.titel-leeg");
    }
  }

  @Override
  public String getPageTitle() {
    return titel;
  }
}
