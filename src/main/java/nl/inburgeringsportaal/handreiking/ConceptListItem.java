package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A draft in a list.
 *
 * @param id id
 * @param slug name of the question
 * @param vraag the question as the draft has it
 * @param opNummer version that it began from, 0 for a new question
 * @param status how far it is
 * @param geschrevenDoor account that wrote in it last
 * @param geschrevenOp when
 * @param gaatIn first day of the published version, null while there is none
 */
public record ConceptListItem(
    long id,
    String slug,
    String vraag,
    int opNummer,
    Conceptstatus status,
    long geschrevenDoor,
    LocalDateTime geschrevenOp,
    LocalDate gaatIn) {}
