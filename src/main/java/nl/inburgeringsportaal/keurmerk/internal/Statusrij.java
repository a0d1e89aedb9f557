package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;

/**
 * A row of the status history, as it was added.
 *
 * @param id id; of the rows of one decision the later one is higher, between decisions it says nothing: each node takes
 *     its ids in blocks
 * @param soort what it does
 * @param status of a status or measure, else null
 * @param van first day, inclusive
 * @param betreft id of the row that it is about, null for a status or measure
 * @param besluitId decision on which it rests, may be null
 * @param vastgelegdOp when it was written down
 */
public record Statusrij(
    long id,
    Soort soort,
    Keurmerkstatus status,
    LocalDate van,
    Long betreft,
    Long besluitId,
    LocalDateTime vastgelegdOp) {

  /**
   * @return true when a court wrote it: what a decision did names that decision
   */
  boolean isVanRechter() {
    return besluitId == null && betreft != null;
  }

  /** What a row does. */
  public enum Soort {
    /** Sets the status from a day. */
    STATUS,
    /** Lays a measure on top of it from a day. */
    MAATREGEL,
    /** Lifts a measure from a day. */
    OPHEFFING,
    /** Takes a row away from its beginning: revoked, or annulled by a court. Of such a row: lets what it took hold. */
    VERNIETIGING,
    /** A court suspends a row from a day. */
    VOORZIENING,
    /** A suspension by a court ends on a day. */
    VOORZIENING_EINDE
  }
}
