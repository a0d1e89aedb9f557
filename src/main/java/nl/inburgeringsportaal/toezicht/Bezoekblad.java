package nl.inburgeringsportaal.toezicht;

import java.time.LocalDateTime;

/**
 * A visit for who carries it out.
 *
 * @param id id
 * @param school name of the school
 * @param locatie name of the location
 * @param adres where that is
 * @param begin when it begins
 * @param einde when it ends, exclusive
 * @param aangekondigd true when the school knows
 * @param status how far it is
 * @param voorbeeld true when the criteria have example texts
 * @param formulier what was seen
 */
public record Bezoekblad(
    long id,
    String school,
    String locatie,
    String adres,
    LocalDateTime begin,
    LocalDateTime einde,
    boolean aangekondigd,
    Bezoekstatus status,
    boolean voorbeeld,
    Bezoekformulier formulier) {}
