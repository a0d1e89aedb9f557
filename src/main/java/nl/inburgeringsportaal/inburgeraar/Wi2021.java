package nl.inburgeringsportaal.inburgeraar;

import nl.inburgeringsportaal.base.Peilmoment;

/** Whom the Wet inburgering 2021 puts under a duty, as SQL; dated and undated facts count as in {@link Wi2013}. */
public final class Wi2021 {
  private Wi2021() {}

  /**
   * Everybody who is under that law on the day and does not integrate as a volunteer.
   *
   * @param moment when it is asked
   * @return a select of {@code inburgeraar_id}, {@code doelgroep}, {@code kennisgeving} (1 when it was sent by the
   *     day), {@code begonnen} (1 when the duty had begun by the day and had not ended for another reason) and
   *     {@code uitkomst} (VOLDAAN, ONTHEVEN or NOG_PLICHTIG, the first that applies; null when it had not begun), with
   *     the parameters of the moment
   */
  public static String stand(Peilmoment moment) {
    return "select x.inburgeraar_id, x.doelgroep, x.kennisgeving, x.begonnen, case when x.begonnen = 0 then null"
        + " when x.voldaan_op <= :peildatum then 'VOLDAAN' when x.ontheven_op <= :peildatum then 'ONTHEVEN'"
        + " else 'NOG_PLICHTIG' end as uitkomst from (select i.id as inburgeraar_id, s.doelgroep, i.voldaan_op,"
        + " i.ontheven_op, coalesce(i.kennisgeving <= :peildatum, 0) as kennisgeving,"
        + " coalesce(i.plicht_begin <= :peildatum and (i.einde_overig_op is null or i.einde_overig_op > :peildatum), 0)"
        + " as begonnen from " + Wi2013.stand(moment) + " straight_join " + moment.tabel("inburgeraar")
        // Few are under this law: finding them first saves reading everybody.
        + " i on i.id = s.inburgeraar_id where s.van <= :peildatum and l.inburgeraar_id is null"
        + " and s.regime = 'WI2021' and not s.vrijwillig) x";
  }
}
