package nl.inburgeringsportaal.bijeenkomst.internal;

import nl.inburgeringsportaal.bijeenkomst.Aanmeldstatus;
import nl.inburgeringsportaal.bijeenkomst.Deelnemersoort;

/**
 * A sign-up as the portal handles it.
 *
 * @param id id
 * @param bijeenkomstId id of the meeting
 * @param volgnummer order of arrival
 * @param soort kind of organisation
 * @param status how it stands
 * @param bevestigd true when confirmed
 * @param opgeschoven true when the seat came from the waiting list
 * @param gebruikerId id of the account, null without one
 * @param mail address, may be null with an account
 */
record Plaats(
    long id,
    long bijeenkomstId,
    int volgnummer,
    Deelnemersoort soort,
    Aanmeldstatus status,
    boolean bevestigd,
    boolean opgeschoven,
    Long gebruikerId,
    String mail) {

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Plaats[" + id + "]";
  }
}
