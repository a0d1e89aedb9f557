package nl.inburgeringsportaal.elip;

import java.util.HashMap;
import java.util.Map;
import nl.inburgeringsportaal.base.Bedrag;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.inburgeraar.Wi2013;
import nl.inburgeringsportaal.lening.Leningstand;
import nl.inburgeringsportaal.regels.Regels;

/**
 * Who belongs to the group, as SQL; written here once, for a report and for a work list alike. A person counts when he
 * has an asylum status, is still under the duty of Wi2013 and has drawn much from loans that are still open: so much
 * whatever is left of his term, or a lesser amount when his term ends after the day and at most some months later
 * (the term's end is exclusive). The limits are rules with validity dates and a source.
 *
 * @param moment on which day, as known when
 * @param grenzen the limits
 */
public record Elipdoelgroep(Peilmoment moment, Elipgrenzen grenzen) {

  /**
   * @param moment on which day, as known when
   * @param regels the rules; those of that day count, as they were known
   * @return the group
   */
  public static Elipdoelgroep van(Peilmoment moment, Regels regels) {
    return new Elipdoelgroep(moment, Elipgrenzen.van(moment, regels));
  }

  /**
   * @return a select of {@code inburgeraar_id}, {@code cohort}, {@code minstens} and {@code einde_termijn} (0 or 1, at
   *     least one of them 1), with {@link #parameters()}
   */
  public String sql() {
    return "select * from (select v.inburgeraar_id, v.cohort, o.opgenomen >= :elipMinstens as minstens,"
        + " (o.opgenomen >= :elipMinstensEinde and coalesce(v.termijn_einde > :peildatum"
        + " and v.termijn_einde <= :elipEinde, 0)) as einde_termijn from (" + Wi2013.voortgang(moment) + ") v join ("
        + Leningstand.openPerPersoon(moment) + ") o on o.inburgeraar_id = v.inburgeraar_id"
        + " where v.uitkomst = 'NOG_PLICHTIG' and v.doelgroep = 'ASIELSTATUSHOUDER'"
        + " and o.opgenomen >= least(:elipMinstens, :elipMinstensEinde)) e where e.minstens or e.einde_termijn";
  }

  /**
   * @return parameters of {@link #sql()}
   */
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>(moment.parameters());
    parameters.put("elipMinstens", Bedrag.euro(grenzen.minstens()).centen());
    parameters.put("elipMinstensEinde", Bedrag.euro(grenzen.minstensEindeTermijn()).centen());
    // Last day for the end of a term in its last part, inclusive.
    parameters.put("elipEinde", moment.peildatum().plusMonths(grenzen.eindeTermijnMaanden()));
    return parameters;
  }
}
