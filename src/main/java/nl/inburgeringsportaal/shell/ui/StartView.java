package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.toegang.Werkplek;

/** Sends everybody to where the work is; who works for several organisations chooses one first. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private final transient HuidigeGebruiker.Bron bron;
  private final transient Werkplek werkplek;
  private final transient Landing landing;

  StartView(HuidigeGebruiker.Bron bron, Werkplek werkplek, Landing landing) {
    this.bron = bron;
    this.werkplek = werkplek;
    this.landing = landing;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    boolean gekozen = VaadinSession.getCurrent().getAttribute(Organisatiewissel.GEKOZEN) != null;
    if (!gekozen && werkplek.organisaties().size() > 1) {
      event.forwardTo(OrganisatieKiezenView.class);
    } else {
      event.forwardTo(landing.van(bron.verplicht().rollen()));
    }
  }
}
