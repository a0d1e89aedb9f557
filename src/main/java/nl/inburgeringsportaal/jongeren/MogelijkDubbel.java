package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;

/**
 * A pupil of the same school with the same number, or the same surname and birthday.
 *
 * @param id id
 * @param leerlingnummer number in the school's administration
 * @param achternaam surname
 * @param roepnaam first name, may be null
 * @param geboortedatum date of birth
 * @param klas group, may be null
 */
public record MogelijkDubbel(
    long id, String leerlingnummer, String achternaam, String roepnaam, LocalDate geboortedatum, String klas) {}
