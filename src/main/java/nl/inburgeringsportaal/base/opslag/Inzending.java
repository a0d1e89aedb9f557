package nl.inburgeringsportaal.base.opslag;

import java.io.InputStream;

/**
 * A file that somebody sends.
 *
 * @param naam as he calls it
 * @param gemeld bytes as his browser says beforehand, -1 when it does not say
 * @param inhoud the content, which is read once and not closed
 */
public record Inzending(String naam, long gemeld, InputStream inhoud) {

  /** Not its name: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Inzending[]";
  }
}
