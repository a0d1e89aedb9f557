package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * Open work of a toetsbegeleider.
 *
 * @param soort what is to be done
 * @param id id of the session, or of the certificate
 * @param onderwerp name of the building, or number of the certificate
 * @param kenmerk name of the gemeente
 * @param dag day of the session, or the last day of the certificate
 */
public record Afnametaak(Soort soort, long id, String onderwerp, String kenmerk, LocalDate dag) {

  /** What is to be done. */
  public enum Soort {
    /** A session is today. */
    VANDAAG,
    /** A session of an earlier day was not closed. */
    AFSLUITEN,
    /** The own certificate ends soon and no later one follows it. */
    CERTIFICAAT
  }
}
