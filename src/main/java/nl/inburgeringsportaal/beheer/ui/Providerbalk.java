package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge.Soort;
import nl.inburgeringsportaal.toegang.IdentiteitService;
import nl.inburgeringsportaal.toegang.Identiteitsstand;

/** Says that changes are kept and still have to reach the login service, and why; nothing when all is well. */
class Providerbalk extends Div {
  private static final long serialVersionUID = 1L;
  private final transient IdentiteitService identiteit;

  Providerbalk(IdentiteitService identiteit) {
    this.identiteit = identiteit;
    addClassName("stapel");
    ververs();
  }

  /** Asks again how things stand. */
  final void ververs() {
    Identiteitsstand stand = identiteit.stand();
    removeAll();
    if (stand.wachtend() > 0) {
      Button nu =
          new Button(
              getTranslation("beheer.provider.nu"),
              klik -> {
                identiteit.probeerNu();
                Melding.gelukt(getTranslation("beheer.provider.geprobeerd"));
                ververs();
              });
      nu.setDisableOnClick(true);
      add(
          new Bericht(
              Soort.BIJNA,
              getTranslation("beheer.provider.wacht", stand.wachtend(), Datums.kort(stand.sinds(), getLocale()))
                  + " "
                  + BeheerTeksten.providerfout(stand.fout()),
              nu));
    }
    if (stand.mislukt() > 0) {
      add(new Bericht(Soort.LAAT, getTranslation("beheer.provider.mislukt", stand.mislukt())));
    }
    setVisible(getChildren().findAny().isPresent());
  }
}
