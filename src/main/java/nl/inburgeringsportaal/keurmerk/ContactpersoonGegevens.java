package nl.inburgeringsportaal.keurmerk;

/**
 * Whom Blik op Werk speaks at a taalschool.
 *
 * @param id id, null for a new one
 * @param versie version that was read
 * @param naam name, 1 to 200 characters
 * @param functie what he does there, up to 100 characters, may be null
 * @param email mail address of the work, may be null
 * @param telefoon telephone number, up to 20 characters, may be null
 */
public record ContactpersoonGegevens(
    Long id, int versie, String naam, String functie, String email, String telefoon) {

  /** Not who it is: a record is easily written to a log. */
  @Override
  public String toString() {
    return "ContactpersoonGegevens[" + id + "]";
  }
}
