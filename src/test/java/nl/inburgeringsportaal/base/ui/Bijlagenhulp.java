package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden;

/** Adds files to a form as a browser does. */
public final class Bijlagenhulp {

  private Bijlagenhulp() {}

  /** The file, empty when it was refused. */
  public static Optional<LosBestand> voegToe(Bijlagenveld veld, String naam, byte[] inhoud) {
    try {
      Optional<LosBestand> los = veld.neem(Voorbeeldbestanden.inzending(naam, inhoud), UI.getCurrent());
      VaadinSession sessie = VaadinSession.getCurrent();
      sessie.getService().runPendingAccessTasks(sessie);
      return los;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
