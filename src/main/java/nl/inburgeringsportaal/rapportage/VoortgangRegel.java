package nl.inburgeringsportaal.rapportage;

/**
 * How far a cohort is. The three outcomes add up to the whole, and their percentages to 100 (largest remainder).
 *
 * @param groep name of the {@link Groep}
 * @param cohort year in which the duty began; null for the row of totals over the chosen cohorts
 * @param totaal how many persons
 * @param voldaan who met the duty by the peildatum
 * @param ontheven who did not, and had a dispensation by then
 * @param nogPlichtig the rest
 * @param percentageVoldaan whole number; null when there is nobody
 * @param percentageOntheven whole number; null when there is nobody
 * @param percentageNogPlichtig whole number; null when there is nobody
 */
public record VoortgangRegel(
    String groep,
    Integer cohort,
    long totaal,
    long voldaan,
    long ontheven,
    long nogPlichtig,
    Integer percentageVoldaan,
    Integer percentageOntheven,
    Integer percentageNogPlichtig) {}
