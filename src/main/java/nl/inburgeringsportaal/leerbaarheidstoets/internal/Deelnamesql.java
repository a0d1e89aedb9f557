package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtDeelnamestatus;

/** Conditions about candidates that several queries share. */
public final class Deelnamesql {
  /** That the test of {@code lbt_deelname d} may be given a place, whether or not its number was withdrawn. */
  static final String PLANBARE_STATUS =
      Arrays.stream(LbtDeelnamestatus.values())
          .filter(LbtDeelnamestatus::isPlanbaar)
          .map(status -> "'" + status + "'")
          .collect(Collectors.joining(", ", "d.status in (", ")"));

  /** That the test of {@code lbt_deelname d} may be given a place. */
  public static final String PLANBAAR = PLANBARE_STATUS + " and d.ingetrokken_op is null";

  /** That {@code lbt_deelname d} is still on his way: no outcome, not skipped, number not withdrawn. */
  static final String OPEN = "d.ingetrokken_op is null and d.status not in ('UITSLAG_BEKEND', 'OVERGESLAGEN')";

  /** That the duty of {@code inburgeraar l} has not ended on {@code :dag}. */
  public static final String PLICHT_LOOPT =
      "(l.voldaan_op is null or l.voldaan_op > :dag) and (l.ontheven_op is null or l.ontheven_op > :dag)"
          + " and (l.einde_overig_op is null or l.einde_overig_op > :dag)";

  /** That a deelname {@code e} counts: its number was not withdrawn, or has an outcome. */
  static final String TELT = "(e.ingetrokken_op is null or e.status = 'UITSLAG_BEKEND')";

  /** That the exam number of {@code lbt_deelname d} begins so, with the parameters of {@link #nummer}. */
  static final String NUMMER = "(d.examennummer like :nummer escape '!' or d.examennummer like :nummerHoog escape '!')";

  private Deelnamesql() {}

  /**
   * @param getypt an exam number, or what one begins with; in capitals it is the same one
   * @return the parameters of {@link #NUMMER}
   */
  static Map<String, String> nummer(String getypt) {
    return Map.of(
        "nummer", Lijstsql.begintMet(getypt),
        "nummerHoog", Lijstsql.begintMet(getypt.toUpperCase(Locale.ROOT)));
  }

  /**
   * @param persoon expression that gives the id of a person
   * @return condition that he is signed up already, has an outcome or need not take the test
   */
  public static String isBekend(String persoon) {
    return "exists (select 1 from lbt_deelname e where e.inburgeraar_id = " + persoon + " and " + TELT + ")";
  }
}
