package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.inburgeringsportaal.base.ui.Artikel;
import nl.inburgeringsportaal.base.ui.OpenbareLayout;

/** Accessibility statement: what is tested, what is not, how to report a barrier. */
@Route(value = "toegankelijkheid", layout = OpenbareLayout.class)
@AnonymousAllowed
class ToegankelijkheidView extends Artikel {
  private static final long serialVersionUID = 1L;

  ToegankelijkheidView() {
    titel("shell.toegankelijkheid.titel").alinea("shell.toegankelijkheid.inleiding");
    kop("shell.toegankelijkheid.getest").lijst("shell.toegankelijkheid.getest.uitleg");
    kop("shell.toegankelijkheid.nog-niet").lijst("shell.toegankelijkheid.nog-niet.uitleg");
    kop("shell.toegankelijkheid.melden").alinea("shell.toegankelijkheid.melden.uitleg");
  }
}
