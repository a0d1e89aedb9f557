package nl.inburgeringsportaal.audit;

import java.time.LocalDateTime;

/**
 * A change of a record.
 *
 * @param moment when, Dutch time. Of a table with row history this is the time of the database, of other
 *     fields that of the portal; they differ only in a demo with a moved clock
 * @param wie user name of who did it, {@code systeem} for the portal itself
 * @param reden why, null when it was not said
 * @param tabel table, or kind of object, that it belongs to
 * @param soort what happened
 * @param veld column or field, null when the row appeared or went
 * @param oud value before as text, null for none
 * @param nieuw value after as text, null for none
 */
public record Wijziging(
    LocalDateTime moment,
    String wie,
    String reden,
    String tabel,
    Soort soort,
    String veld,
    String oud,
    String nieuw) {

  /** What happened to a row. */
  public enum Soort {
    AANGEMAAKT,
    GEWIJZIGD,
    VERWIJDERD
  }
}
