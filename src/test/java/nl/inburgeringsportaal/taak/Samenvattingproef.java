package nl.inburgeringsportaal.taak;

import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.taak.internal.Postbode;
import nl.inburgeringsportaal.toegang.Namens;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service in a portal with a mail server, which the portal of the tests has not. */
public final class Samenvattingproef {

  private Samenvattingproef() {}

  /** The service with that mail server. */
  public static SamenvattingService dienst(
      JdbcClient jdbc, Postbode postbode, Namens namens, HuidigeGebruiker.Bron bron) {
    return new SamenvattingService(jdbc, postbode, namens, bron);
  }
}
