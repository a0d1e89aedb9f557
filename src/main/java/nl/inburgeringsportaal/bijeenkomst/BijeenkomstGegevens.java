package nl.inburgeringsportaal.bijeenkomst;

import java.time.LocalDateTime;

/**
 * What an editor fills in about a meeting.
 *
 * @param id id, null for a new one
 * @param versie version that the form was filled from, 0 for a new one
 * @param soort kind
 * @param titel title, at most 150 characters
 * @param omschrijving what it is about, at most 4,000 characters of plain text
 * @param publiek for whom
 * @param begin when it begins, in the Netherlands
 * @param einde when it ends, exclusive
 * @param plaats where, null when it is online only
 * @param onlineAdres where to take part online, beginning with {@code https://}; null when it is not online, and for
 *     everybody who does not take part
 * @param plaatsen seats, null for no limit
 * @param aanmeldenTot until when one can sign up, exclusive; at most the end
 * @param contact how to reach the organiser; public
 */
public record BijeenkomstGegevens(
    Long id,
    int versie,
    Bijeenkomstsoort soort,
    String titel,
    String omschrijving,
    Publiek publiek,
    LocalDateTime begin,
    LocalDateTime einde,
    String plaats,
    String onlineAdres,
    Integer plaatsen,
    LocalDateTime aanmeldenTot,
    String contact) {

  /**
   * @return the same without where to take part online
   */
  public BijeenkomstGegevens zonderOnlineAdres() {
    return new BijeenkomstGegevens(
        id, versie, soort, titel, omschrijving, publiek, begin, einde, plaats, null, plaatsen, aanmeldenTot, contact);
  }
}
