package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;

/**
 * A question as editors see it in the list of all questions.
 *
 * @param slug name of the question
 * @param vraag the question
 * @param nummer version that counts today, 0 when none does
 * @param sinds first day of its rules, null when none counts
 * @param straks first day of a published version that has yet to begin, null when there is none
 * @param conceptId its open draft, null when there is none
 * @param conceptstatus how far that is, null when there is none
 */
public record VraagstandListItem(
    String slug,
    String vraag,
    int nummer,
    LocalDate sinds,
    LocalDate straks,
    Long conceptId,
    Conceptstatus conceptstatus) {}
