package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * What a gemeente fills in about somebody whom it proposes.
 *
 * @param gemeenteId organisation that is the gemeente
 * @param naam name, at most 200 characters
 * @param mail address of the work
 * @param gebruikerId account in the portal of a colleague with the role toetsbegeleider, null for none yet
 */
public record BegeleidervoorstelGegevens(long gemeenteId, String naam, String mail, Long gebruikerId) {

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "BegeleidervoorstelGegevens[" + gemeenteId + "]";
  }
}
