package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * Somebody who can be chosen to supervise.
 *
 * @param id id of the toetsbegeleider
 * @param naam name
 * @param bezwaar name of what keeps him from it, the end of a key of a text; null when nothing does
 */
public record BegeleiderKeuze(long id, String naam, String bezwaar) {

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "BegeleiderKeuze[" + id + "]";
  }
}
