package nl.inburgeringsportaal.misbruik;

/**
 * Who reported something, as far as he wanted to say that.
 *
 * @param naam name, may be null
 * @param contact how to reach him, may be null
 */
public record Meldergegevens(String naam, String contact) {

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Meldergegevens[]";
  }
}
