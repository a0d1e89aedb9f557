package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.toegang.RechtenRoute;
import nl.inburgeringsportaal.toegang.RechtenbladService;

/** What the current user may do, in plain words. */
@Route(RechtenRoute.MIJN)
@PermitAll
@StyleSheet(BeheerNavigatie.STIJL)
class MijnRechtenView extends Div {
  private static final long serialVersionUID = 1L;

  MijnRechtenView(RechtenbladService rechten, Klok klok) {
    addClassName("pagina");
    add(
        new Paginakop(getTranslation("beheer.rechten.titel")).samenvatting(getTranslation("beheer.rechten.uitleg")),
        new Rechtenbladdeel(rechten.mijn(), klok.vandaag()));
  }
}
