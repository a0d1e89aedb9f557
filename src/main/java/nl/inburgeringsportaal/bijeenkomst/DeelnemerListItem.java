package nl.inburgeringsportaal.bijeenkomst;

/**
 * A participant, for the editor.
 *
 * @param id id of the sign-up
 * @param volgnummer order of arrival
 * @param naam name, null when it was removed after its term
 * @param organisatie organisation, null when it was removed
 * @param soort kind of organisation
 * @param functie what he does there, may be null
 * @param mail address, may be null
 * @param status seat or waiting list
 * @param bevestigd true when confirmed
 * @param aanwezig whether he was there, null when not noted
 * @param terPlaatse true when he came without signing up
 */
public record DeelnemerListItem(
    long id,
    int volgnummer,
    String naam,
    String organisatie,
    Deelnemersoort soort,
    String functie,
    String mail,
    Aanmeldstatus status,
    boolean bevestigd,
    Boolean aanwezig,
    boolean terPlaatse) {

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "DeelnemerListItem[" + id + "]";
  }
}
