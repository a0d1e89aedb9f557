package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;

/**
 * A proposal to who makes the PIP of a person: let him finish his education first (letter to the Tweede Kamer of 2021,
 * recorded in the PIP as {@code indicatorMagOpleidingAfmaken}).
 *
 * @param id id
 * @param jongereId the youth
 * @param inburgeraarId the person
 * @param kenmerk number by which school and gemeente speak about him
 * @param opleidingscode code of the education, as the school has it today
 * @param verwachtEinde its last day as expected, as the school has it today; may be null
 * @param status how it stands
 * @param voorgesteldOp since when
 * @param voorgesteldDoor user name of who proposed it
 */
public record OverdrachtGegevens(
    long id,
    long jongereId,
    long inburgeraarId,
    String kenmerk,
    String opleidingscode,
    LocalDate verwachtEinde,
    Overdrachtstatus status,
    LocalDate voorgesteldOp,
    String voorgesteldDoor) {}
