package nl.inburgeringsportaal.bijeenkomst.internal;

import nl.inburgeringsportaal.bijeenkomst.Deelnemersoort;

/**
 * Who signs up.
 *
 * @param gebruikerId id of the account, null without one
 * @param naam name
 * @param organisatie organisation
 * @param soort kind of organisation
 * @param functie what he does there, may be null
 * @param mail address in lower case; null only with an account, or for who walked in
 */
public record Aanmelder(
    Long gebruikerId, String naam, String organisatie, Deelnemersoort soort, String functie, String mail) {

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Aanmelder[" + soort + "]";
  }
}
