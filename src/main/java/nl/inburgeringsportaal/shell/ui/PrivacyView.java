package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.inburgeringsportaal.base.ui.Artikel;
import nl.inburgeringsportaal.base.ui.OpenbareLayout;

/** Privacy statement: which data, for what, who sees them, how long, and what somebody can ask. */
@Route(value = "privacy", layout = OpenbareLayout.class)
@AnonymousAllowed
class PrivacyView extends Artikel {
  private static final long serialVersionUID = 1L;

  PrivacyView() {
    titel("shell.privacy.titel").alinea("shell.privacy.inleiding");
    for (String deel : new String[] {"welke", "waarvoor", "wie", "hoelang", "logboek", "koekjes", "rechten"}) {
      kop("shell.privacy." + deel).alinea("shell.privacy." + deel + ".uitleg");
    }
  }
}
