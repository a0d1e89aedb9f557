package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * A decision in a list.
 *
 * @param id id
 * @param school name of the school, for a decision that was taken the name of then
 * @param plaats its place
 * @param soort what it does
 * @param status how far it is
 * @param nummer number, null for a draft
 * @param ingangsdatum first day, null when not filled in
 * @param verzondenOp day of sending, null for a draft
 * @param eigen true when the current user wrote any of its text
 * @param teruggegeven true when the beslisser gave the draft back
 */
public record BesluitListItem(
    long id,
    String school,
    String plaats,
    Besluitsoort soort,
    Besluitstatus status,
    String nummer,
    LocalDate ingangsdatum,
    LocalDate verzondenOp,
    boolean eigen,
    boolean teruggegeven) {}
