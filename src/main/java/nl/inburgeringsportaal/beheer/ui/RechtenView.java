package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.toegang.RechtenRoute;
import nl.inburgeringsportaal.toegang.Rechtenblad;
import nl.inburgeringsportaal.toegang.RechtenbladService;

/**
 * What somebody else may do, for who administers or supervises his organisation; for anybody else there is no such
 * page.
 */
@Route(RechtenRoute.VAN)
@PermitAll
@StyleSheet(BeheerNavigatie.STIJL)
class RechtenView extends Div implements HasUrlParameter<Long> {
  private static final long serialVersionUID = 1L;
  private final transient RechtenbladService rechten;
  private final transient Klok klok;

  RechtenView(RechtenbladService rechten, Klok klok) {
    this.rechten = rechten;
    this.klok = klok;
    addClassName("pagina");
  }

  @Override
  public void setParameter(BeforeEvent event, Long gebruikerId) {
    Rechtenblad blad = rechten.van(gebruikerId);
    removeAll();
    add(
        new Paginakop(getTranslation("beheer.rechten.titel-van", blad.naam()))
            .samenvatting(Rechtenbladdeel.ingelogd(blad))
            .actie(terug(gebruikerId)),
        new Rechtenbladdeel(blad, klok.vandaag()));
  }

  /** To the list from which he can be changed; who only supervises has the review of rights. */
  private RouterLink terug(long gebruikerId) {
    if (!rechten.beheertMensen()) {
      return new RouterLink(getTranslation("beheer.rechten.terug-nalopen"), NalopenView.class);
    }
    RouterLink link =
        rechten.beheertAlles()
            ? new RouterLink(getTranslation("beheer.rechten.terug-gebruikers"), GebruikersView.class)
            : new RouterLink(getTranslation("beheer.rechten.terug-collegas"), CollegasView.class);
    link.setQueryParameters(QueryParameters.of("gekozen", String.valueOf(gebruikerId)));
    return link;
  }
}
