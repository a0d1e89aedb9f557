package nl.inburgeringsportaal.toegang;

import java.time.LocalDate;

/**
 * A substitution.
 *
 * @param id id
 * @param versie version
 * @param afwezigeId who is away
 * @param afwezige his name
 * @param waarnemerId who does his work
 * @param waarnemer his name
 * @param organisatieId in which organisation
 * @param van first day, inclusive
 * @param tot exclusive
 */
public record WaarnemingListItem(
    long id,
    int versie,
    long afwezigeId,
    String afwezige,
    long waarnemerId,
    String waarnemer,
    long organisatieId,
    LocalDate van,
    LocalDate tot) {}
