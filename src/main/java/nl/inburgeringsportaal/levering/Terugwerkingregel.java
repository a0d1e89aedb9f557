package nl.inburgeringsportaal.levering;

import java.time.LocalDate;

/**
 * What a delivery changes for days that are past.
 *
 * @param bestand name of the part
 * @param feit column that became another one, or {@code nieuw} for records that were added
 * @param maand first day of the month in which the first day lies of which an answer changes
 * @param aantal how many records
 */
public record Terugwerkingregel(String bestand, String feit, LocalDate maand, long aantal) {}
