package nl.inburgeringsportaal.inburgeraar;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Peilmoment;

/**
 * Whom the Wet inburgering 2013 puts under a duty, as SQL. Written here once, for a report and for a work list alike;
 * a dated fact counts from its own day, a value without one from the day from which it holds.
 */
public final class Wi2013 {
  /** Day of the values that hold from the beginning; the database keeps no earlier day. */
  public static final LocalDate BEGIN = LocalDate.of(1000, 1, 1);

  private Wi2013() {}

  /**
   * Everybody who is under that law on the day and does not integrate as a volunteer, whatever became of his duty.
   *
   * @param moment when it is asked
   * @return a select of {@code inburgeraar_id}, {@code doelgroep} and {@code termijn_einde} (exclusive, may be null),
   *     with the parameters of the moment
   */
  public static String onderDeWet(Peilmoment moment) {
    return "select s.inburgeraar_id, s.doelgroep, s.termijn_einde from " + stand(moment) + " where " + GELDT;
  }

  /**
   * Whose duty had begun by the day and had not ended for another reason. The outcome: VOLDAAN when it was met by then,
   * else ONTHEVEN when there was a dispensation by then, else NOG_PLICHTIG. The cohort is the year in which it began.
   *
   * @param moment when it is asked
   * @return a select of {@code inburgeraar_id}, {@code cohort}, {@code doelgroep}, {@code termijn_einde} (exclusive,
   *     may be null) and {@code uitkomst}, with the parameters of the moment
   */
  public static String voortgang(Peilmoment moment) {
    return "select i.id as inburgeraar_id, year(i.plicht_begin) as cohort, s.doelgroep, s.termijn_einde,"
        + " case when i.voldaan_op <= :peildatum then 'VOLDAAN' when i.ontheven_op <= :peildatum then 'ONTHEVEN'"
        + " else 'NOG_PLICHTIG' end as uitkomst from " + moment.tabel("inburgeraar") + " i join " + stand(moment)
        + " on s.inburgeraar_id = i.id where " + GELDT + " and i.plicht_begin <= :peildatum"
        + " and (i.einde_overig_op is null or i.einde_overig_op > :peildatum)";
  }

  private static final String GELDT =
      "s.van <= :peildatum and l.inburgeraar_id is null and s.regime = 'WI2013' and not s.vrijwillig";

  /**
   * The values {@code s} that hold on the day: of which no later one holds by then ({@code l} is null). Almost nobody
   * has a later one, so those are gathered first: to look for each person whether he has takes a third of the time.
   */
  static String stand(Peilmoment moment) {
    String standen = moment.tabel("inburgeraar_stand");
    return "(" + standen + " s left join (select h.inburgeraar_id, max(h.van) as van from " + standen
        + " h where h.van > '" + BEGIN + "' and h.van <= :peildatum group by h.inburgeraar_id) l"
        + " on l.inburgeraar_id = s.inburgeraar_id and l.van > s.van)";
  }
}
