package nl.inburgeringsportaal.bijeenkomst;

/**
 * What somebody without an account fills in to sign up.
 *
 * @param naam name, at most 100 characters
 * @param organisatie organisation, at most 150 characters
 * @param soort kind of organisation
 * @param functie what he does there, null or at most 100 characters
 * @param mail address at work
 * @param akkoord true when he agreed that this is kept for the meeting
 */
public record AanmeldGegevens(
    String naam, String organisatie, Deelnemersoort soort, String functie, String mail, boolean akkoord) {

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "AanmeldGegevens[" + soort + "]";
  }
}
