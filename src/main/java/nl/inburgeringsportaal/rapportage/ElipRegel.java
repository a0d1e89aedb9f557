package nl.inburgeringsportaal.rapportage;

/**
 * Who has nearly used up his loan, of one cohort.
 *
 * @param criterium name of the {@link Elipcriterium}
 * @param cohort year in which the duty began, or {@code totaal}
 * @param aantal how many persons on the peildatum
 * @param aantalVergelijk the same on the earlier day; null when none was asked
 * @param verschilProcent growth since then, rounded half away from zero; null when none was asked and from 0
 */
public record ElipRegel(
    String criterium, String cohort, long aantal, Long aantalVergelijk, Long verschilProcent) {

  /** Cohort of the rows of totals. */
  public static final String TOTAAL = "totaal";
}
