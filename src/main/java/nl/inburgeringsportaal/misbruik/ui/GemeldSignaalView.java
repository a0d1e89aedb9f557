package nl.inburgeringsportaal.misbruik.ui;

import static nl.inburgeringsportaal.misbruik.ui.Delen.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.misbruik.Gemeld;
import nl.inburgeringsportaal.misbruik.GemeldService;
import nl.inburgeringsportaal.misbruik.MisbruikbijlageService;

/** How something stands that the own organisation reported, and the question that it is asked. */
@Route(GemeldView.PAD + "/:" + GemeldSignaalView.ID)
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER, Rollen.MEDEWERKER_DUO})
@StyleSheet(Delen.STIJL)
class GemeldSignaalView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the case. */
  static final String ID = "id";

  private final transient GemeldService service;
  private final transient MisbruikbijlageService bijlagen;
  private final transient Bouwstenen bouwstenen;

  GemeldSignaalView(GemeldService service, MisbruikbijlageService bijlagen, Bouwstenen bouwstenen) {
    this.service = service;
    this.bijlagen = bijlagen;
    this.bouwstenen = bouwstenen;
    addClassNames("pagina", "misbruikzaak");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    toon(event.getRouteParameters().get(ID).flatMap(Delen::id).orElseThrow(NietGevonden::new));
  }

  private void toon(long id) {
    Gemeld gemeld = service.findById(id);
    removeAll();
    String titel = gemeld.waarover() == null ? t("verwijderd") : gemeld.waarover();
    add(
        Delen.kruimel(GemeldView.PAD, t("gemeld.titel")),
        new Paginakop(titel)
            .samenvatting(t("zaak.samenvatting", String.valueOf(id), t("gemeld.op", Delen.dag(gemeld.ontvangenOp())))),
        new Gemelddeel(
            gemeld,
            (tekst, met) -> {
              service.antwoord(id, tekst, met);
              WerkGewijzigd.meld();
              toon(id);
            },
            () -> Delen.bijlagen("veld.bijlagen", bijlagen, bouwstenen)));
  }
}
