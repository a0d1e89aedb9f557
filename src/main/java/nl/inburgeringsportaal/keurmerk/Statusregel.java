package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A row of the status history in words.
 *
 * @param id id
 * @param wat what the row does: STATUS, MAATREGEL, OPHEFFING, VERNIETIGING, VOORZIENING or VOORZIENING_EINDE
 * @param status the status or measure that it sets, or that of the row it is about
 * @param van first day
 * @param bron on what it rests: BESLUIT, UITSPRAAK, STAND_DUO or AANVRAAG
 * @param grond rule or fact in words
 * @param besluitId the decision, may be null
 * @param besluitnummer its number, may be null
 * @param vastgelegdOp when it was written down
 * @param vernietigd true when it does not count, as is known now
 */
public record Statusregel(
    long id,
    String wat,
    Keurmerkstatus status,
    LocalDate van,
    String bron,
    String grond,
    Long besluitId,
    String besluitnummer,
    LocalDateTime vastgelegdOp,
    boolean vernietigd) {}
