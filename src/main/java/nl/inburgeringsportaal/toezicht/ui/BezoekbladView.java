package nl.inburgeringsportaal.toezicht.ui;

import static nl.inburgeringsportaal.toezicht.ui.Delen.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.LosBlad;
import nl.inburgeringsportaal.toezicht.BezoekformulierService;

/**
 * The form of a visit on a tablet, which goes on without a connection; see docs/decisions/0025. What is shown and
 * filled in is done by the script {@code bezoek.js}.
 */
@Route(BezoekbladView.PAD + "/:" + BezoekbladView.ID)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BEZOEKER_EXTERN})
@StyleSheet("context://portaal/blad.css")
@StyleSheet("context://portaal/bezoek.css")
class BezoekbladView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  /** Address of the page; the service worker stands above it. */
  static final String PAD = "bezoek";

  /** Route parameter with the id of the visit. */
  static final String ID = "id";

  private static final String TEKSTEN = "toezicht.blad.";

  private final transient BezoekformulierService service;
  private final transient HuidigeGebruiker.Bron bron;
  private final transient Vertaling vertaling;
  private String titel = "";

  BezoekbladView(BezoekformulierService service, HuidigeGebruiker.Bron bron, Vertaling vertaling) {
    this.service = service;
    this.bron = bron;
    this.vertaling = vertaling;
    addClassNames("pagina", "bezoekblad");
  }

  static String adres(long id) {
    return PAD + "/" + id;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    long id = event.getRouteParameters().get(ID).flatMap(Delen::id).orElseThrow(NietGevonden::new);
    Optional<String> school = school(id);
    titel = school.map(naam -> t("blad-titel", naam)).orElseGet(() -> t("blad.titel-leeg"));
    removeAll();
    add(Delen.kruimel(MijnBezoekenView.PAD, t("mijn.titel")));
    if (school.isPresent()) {
      add(bewijs(id));
    }
    add(new LosBlad("bezoek", "bezoek", id, bron.verplicht().id()).met(vertaling, TEKSTEN, Delen.taal()));
  }

  /** Who was taken off opens the page too: it hands in what he has on his device, and shows nothing. */
  private Optional<String> school(long id) {
    try {
      return Optional.of(service.bezoek(id).school());
    } catch (NietGevonden nietMeer) {
      service.eisOoit(id);
      return Optional.empty();
    }
  }

  private static Div bewijs(long id) {
    Div rij = Delen.stapel(Delen.knoplink(BezoekbewijsView.adres(id), t("bewijs.knop")), Delen.tweede(t("bewijs.los")));
    rij.addClassName("niet-afdrukken");
    return rij;
  }

  @Override
  public String getPageTitle() {
    return titel;
  }
}
