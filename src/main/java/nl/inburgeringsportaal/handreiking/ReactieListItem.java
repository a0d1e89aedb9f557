package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;

/**
 * What a reader thought of an answer.
 *
 * @param id id
 * @param slug name of the question
 * @param vraag the question as it was read
 * @param duidelijk true when the answer was clear
 * @param tekst what the reader misses, as plain text; null when nothing was written
 * @param ontvangenOp day on which it came
 * @param afgehandeldOp day on which an editor was done with it, null while it is open
 */
public record ReactieListItem(
    long id,
    String slug,
    String vraag,
    boolean duidelijk,
    String tekst,
    LocalDate ontvangenOp,
    LocalDate afgehandeldOp) {}
