package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * Permission of a gemeente to supervise the test of its candidates.
 *
 * @param id id
 * @param organisatieId the gemeente
 * @param organisatie its name
 * @param van first day
 * @param tot first day on which it no longer holds, null for until further notice
 * @param gegevenOp when it was given
 * @param ingetrokkenOp first day on which it no longer holds because it was withdrawn, null when it was not
 * @param intrekreden why
 */
public record ToestemmingGegevens(
    long id,
    long organisatieId,
    String organisatie,
    LocalDate van,
    LocalDate tot,
    LocalDate gegevenOp,
    LocalDate ingetrokkenOp,
    String intrekreden) {}
