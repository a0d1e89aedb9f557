package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.inburgeringsportaal.base.ui.Artikel;
import nl.inburgeringsportaal.base.ui.OpenbareLayout;

/** Says that the session has ended, that nothing typed is lost, and leads back to where one was. */
@Route(value = SessieVerlopenView.ADRES, layout = OpenbareLayout.class)
@AnonymousAllowed
class SessieVerlopenView extends Artikel {
  private static final long serialVersionUID = 1L;
  static final String ADRES = "sessie-verlopen";

  private final Anchor terug = new Anchor("", getTranslation("shell.verlopen.inloggen"));

  SessieVerlopenView() {
    terug.addClassNames("knop", "hoofd");
    terug.setRouterIgnore(true);
    titel("shell.verlopen.titel").alinea("shell.verlopen.uitleg").alinea("shell.verlopen.concepten").met(terug);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    // Only an address of our own: one slash, then no second one.
    terug
        .getElement()
        .executeJs(
            "const naar = sessionStorage.getItem('portaal-terug');"
                + "if (naar && /^\\/(?![\\/\\\\])/.test(naar)) this.setAttribute('href', naar);");
  }
}
