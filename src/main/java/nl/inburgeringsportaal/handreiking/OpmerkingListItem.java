package nl.inburgeringsportaal.handreiking;

import java.time.LocalDateTime;

/**
 * What a colleague of a school or a gemeente says about a draft.
 *
 * @param id id
 * @param door account that said it
 * @param organisatieId organisation for which he works
 * @param citaat passage that it is about, null for the whole
 * @param tekst what he says, as plain text
 * @param geplaatstOp when
 * @param antwoord what an editor answered, null while it is open
 * @param afgehandeldDoor that editor, null while it is open
 */
public record OpmerkingListItem(
    long id,
    long door,
    long organisatieId,
    String citaat,
    String tekst,
    LocalDateTime geplaatstOp,
    String antwoord,
    Long afgehandeldDoor) {}
