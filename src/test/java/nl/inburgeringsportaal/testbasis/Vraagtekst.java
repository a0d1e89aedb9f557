package nl.inburgeringsportaal.testbasis;

import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;

/** Bytes as the query of an address, as far as the server lets it through. */
public final class Vraagtekst {

  private Vraagtekst() {}

  /**
   * @param invoer any bytes
   * @return the parameters, none when the query cannot be decoded
   */
  public static QueryParameters van(byte[] invoer) {
    try {
      return QueryParameters.fromString(new String(invoer, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException geweigerd) {
      return QueryParameters.empty();
    }
  }
}
