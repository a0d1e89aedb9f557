package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * A request in the list.
 *
 * @param id id
 * @param vanId file of the school where the learners are
 * @param van its name
 * @param naarId file of the school that wants to take them over
 * @param naar its name
 * @param aantal how many learners
 * @param aangevraagdOp day on which the school asked
 * @param status how far it is
 * @param beslistOp day of the decision, null while there is none
 */
public record OvernameListItem(
    long id,
    long vanId,
    String van,
    long naarId,
    String naar,
    int aantal,
    LocalDate aangevraagdOp,
    Overnamestatus status,
    LocalDate beslistOp) {}
