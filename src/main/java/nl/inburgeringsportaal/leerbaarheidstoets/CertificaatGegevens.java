package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * A certificate of a toetsbegeleider.
 *
 * @param id id
 * @param nummer its number, which cannot be guessed
 * @param geldigVan first day
 * @param geldigTot first day on which it no longer holds, null for no end
 * @param uitgegevenOp when Bureau ICE issued it
 * @param ingetrokkenOp first day on which it no longer holds because it was withdrawn, null when it was not
 * @param intrekreden why
 */
public record CertificaatGegevens(
    long id,
    String nummer,
    LocalDate geldigVan,
    LocalDate geldigTot,
    LocalDate uitgegevenOp,
    LocalDate ingetrokkenOp,
    String intrekreden) {}
