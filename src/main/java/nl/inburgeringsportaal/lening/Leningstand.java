package nl.inburgeringsportaal.lening;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.inburgeraar.Wi2013;

/**
 * How loans stand on a day, as SQL. Written here once, for a report and for a work list alike. Amounts are cents.
 */
public final class Leningstand {
  private Leningstand() {}

  /**
   * The loans from which something was drawn by the day, of persons under Wi2013 who do not integrate as volunteers.
   * The state is the first that applies: KWIJTGESCHOLDEN, TENIET_GEGAAN, VOLLEDIG_TERUGBETAALD,
   * IN_TERUGBETALINGSFASE, else LOOPT.
   *
   * @param moment when it is asked
   * @return a select of {@code lening_id}, {@code inburgeraar_id}, {@code opgenomen} and {@code stand}, with the
   *     parameters of the moment
   */
  public static String opgenomen(Peilmoment moment) {
    return "select l.id as lening_id, l.inburgeraar_id, sum(x.bedrag) as opgenomen, " + STAND + " as stand"
        + uitOpgenomen(moment);
  }

  /**
   * The same loans without who or which, to be counted: the less there is of each, the more of them stay in memory.
   *
   * @param moment when it is asked
   * @return a select of {@code opgenomen} and {@code nummer}, the place of its state in {@link Leningtoestand} from 1
   */
  static String sommen(Peilmoment moment) {
    String namen =
        Arrays.stream(Leningtoestand.values()).map(een -> "'" + een + "'").collect(Collectors.joining(", "));
    return "select cast(sum(x.bedrag) as signed) as opgenomen, field(" + STAND + ", " + namen + ") as nummer"
        + uitOpgenomen(moment);
  }

  private static String uitOpgenomen(Peilmoment moment) {
    // From loan to drawings: so the sums come in the order of the loans, and none has to be looked up.
    return " from " + moment.tabel("lening") + " l join (" + Wi2013.onderDeWet(moment)
        + ") w on w.inburgeraar_id = l.inburgeraar_id join " + moment.tabel("lening_opname")
        + " x on x.lening_id = l.id and x.datum <= :peildatum group by l.id";
  }

  /**
   * Per person what he has drawn from loans that are neither forgiven nor null and void nor paid back on the day; a
   * person with such a loan from which nothing was drawn yet stands there with 0.
   *
   * @param moment when it is asked
   * @return a select of {@code inburgeraar_id} and {@code opgenomen}, with the parameters of the moment
   */
  public static String openPerPersoon(Peilmoment moment) {
    // Straight from the drawings: a sum per loan in between would be made anew for each person. Sorted, as loans nearly
    // are by person: looking each person up among all the others takes longer, the more of them there are.
    return "select sql_big_result l.inburgeraar_id, cast(coalesce(sum(x.bedrag), 0) as signed) as opgenomen from "
        + moment.tabel("lening") + " l left join " + moment.tabel("lening_opname")
        + " x on x.lening_id = l.id and x.datum <= :peildatum where " + STAND
        + " in ('LOOPT', 'IN_TERUGBETALINGSFASE') group by l.inburgeraar_id";
  }

  /** How {@code lening l} stands on {@code :peildatum}: name of a {@link Leningtoestand}. */
  public static final String STAND =
      "case when l.kwijtgescholden_op <= :peildatum then 'KWIJTGESCHOLDEN'"
          + " when l.teniet_op <= :peildatum then 'TENIET_GEGAAN'"
          + " when l.afgelost_op <= :peildatum then 'VOLLEDIG_TERUGBETAALD'"
          + " when l.terugbetaling_begonnen_op <= :peildatum then 'IN_TERUGBETALINGSFASE' else 'LOOPT' end";
}
