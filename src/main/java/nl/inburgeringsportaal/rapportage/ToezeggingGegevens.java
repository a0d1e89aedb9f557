package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;

/**
 * A promise to the Tweede Kamer or a motion of it.
 *
 * @param id id, null for a new one
 * @param versie version that was read
 * @param soort what it is
 * @param titel what it is about, 1 to {@value ToezeggingService#LANGSTE_TITEL} characters
 * @param omschrijving what was promised or asked, 1 to {@value ToezeggingService#LANGSTE_OMSCHRIJVING} characters
 * @param vindplaats parliamentary paper or debate, may be null
 * @param hoofdstuk code of the chapter that tells about it; null for the whole letter
 * @param gedaanOp day on which it was promised or adopted
 * @param uiterlijk last day; null when none was named
 * @param status how it stands
 * @param afgedaanOp day on which it was met or dropped; null as long as it was not
 * @param afdoening how, 1 to {@value ToezeggingService#LANGSTE_AFDOENING} characters; null as long as it was not
 */
public record ToezeggingGegevens(
    Long id,
    int versie,
    Toezeggingsoort soort,
    String titel,
    String omschrijving,
    String vindplaats,
    String hoofdstuk,
    LocalDate gedaanOp,
    LocalDate uiterlijk,
    Toezeggingstatus status,
    LocalDate afgedaanOp,
    String afdoening) {}
