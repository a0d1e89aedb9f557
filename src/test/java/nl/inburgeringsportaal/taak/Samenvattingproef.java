package nl.inburgeringsportaal.taak;

import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.toegang.Namens;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service with other mail than that of the portal. */
public final class Samenvattingproef {

  private Samenvattingproef() {}

  /** The service with that mail. */
  public static SamenvattingService dienst(
      JdbcClient jdbc, Post post, Namens namens, HuidigeGebruiker.Bron bron) {
    return new SamenvattingService(jdbc, post, namens, bron);
  }
}
