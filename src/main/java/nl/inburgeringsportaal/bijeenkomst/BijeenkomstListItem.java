package nl.inburgeringsportaal.bijeenkomst;

import java.time.LocalDateTime;

/**
 * A meeting in a list.
 *
 * @param id id
 * @param soort kind
 * @param titel title
 * @param publiek for whom
 * @param begin when it begins, in the Netherlands
 * @param einde when it ends, exclusive
 * @param plaats where, null when it is online only
 * @param online true when one can take part online
 * @param status how it stands
 * @param plaatsen seats, null for no limit
 * @param bezet seats taken, also those that are not confirmed yet
 * @param wachtend people on the waiting list
 * @param aanmeldenTot until when one can sign up, exclusive
 * @param materialen how many pieces of material there are
 */
public record BijeenkomstListItem(
    long id,
    Bijeenkomstsoort soort,
    String titel,
    Publiek publiek,
    LocalDateTime begin,
    LocalDateTime einde,
    String plaats,
    boolean online,
    Bijeenkomststatus status,
    Integer plaatsen,
    long bezet,
    long wachtend,
    LocalDateTime aanmeldenTot,
    long materialen) {

  /**
   * @return true when the next one who signs up comes on the waiting list
   */
  public boolean isVol() {
    return plaatsen != null && bezet >= plaatsen;
  }
}
