package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;

/**
 * A youth as a gemeente sees him: that and when the talk was held, education and expected end, and where to ask. No
 * name, no date of birth, no number of the school.
 *
 * @param id id
 * @param kenmerk number by which school and gemeente speak about him
 * @param school name of the school that shared the talk
 * @param gemeentecode gemeente that sees him
 * @param opleidingscode code of the education
 * @param verwachtEinde last day of the education as expected, may be null
 * @param gevoerdOp day on which the talk was held
 * @param gedeeldOp day on which the school shared it
 * @param stand how far the gemeente is
 */
public record JongereListItem(
    long id,
    String kenmerk,
    String school,
    String gemeentecode,
    String opleidingscode,
    LocalDate verwachtEinde,
    LocalDate gevoerdOp,
    LocalDate gedeeldOp,
    Jongerestand stand) {}
