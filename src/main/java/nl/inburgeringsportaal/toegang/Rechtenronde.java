package nl.inburgeringsportaal.toegang;

import java.time.LocalDate;

/**
 * A review of rights of an organisation, with how far it is.
 *
 * @param id id
 * @param organisatieId whose
 * @param organisatienaam its name
 * @param soort whose rights
 * @param gestartOp first day
 * @param uiterlijk last day, inclusive
 * @param afgerondOp day on which the last line was decided, null when one is open
 * @param totaal lines
 * @param open lines that nobody has decided
 * @param afgenomen roles that were taken away
 */
public record Rechtenronde(
    long id,
    long organisatieId,
    String organisatienaam,
    Rondesoort soort,
    LocalDate gestartOp,
    LocalDate uiterlijk,
    LocalDate afgerondOp,
    long totaal,
    long open,
    long afgenomen) {}
