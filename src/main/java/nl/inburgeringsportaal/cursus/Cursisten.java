package nl.inburgeringsportaal.cursus;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many learn where, for a module that decides about schools. Counts persons, never offers: somebody with two offers
 * at one school counts once. Nobody's name comes out of it.
 */
@Service
@ZonderToegangscontrole(waarom = "gives counts only; whoever shows them takes care of small numbers")
@Transactional(readOnly = true)
public class Cursisten {
  private final JdbcClient jdbc;

  Cursisten(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The one meaning of "a learner on a day".
   *
   * @param alias alias of {@code aanbod}
   * @param dag expression that gives the day
   * @return condition that the offer runs on that day
   */
  public static String loopt(String alias, String dag) {
    return "(%1$s.begin <= %2$s and (%1$s.einde is null or %1$s.einde >= %2$s))".formatted(alias, dag);
  }

  /**
   * @param alias alias of {@code aanbod}
   * @param persoon alias of {@code inburgeraar}
   * @return condition that DUO may register nothing new for him at a school without a keurmerk
   */
  public static String zonderNieuwAanbod(String alias, String persoon) {
    return "(%s.bekostiging = 'LENING' or %s.doelgroep = 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT')".formatted(alias, persoon);
  }

  /**
   * @param instellingId a school
   * @param dag a day
   * @return learners on that day
   */
  public long aantal(long instellingId, LocalDate dag) {
    return jdbc.sql("select count(distinct a.inburgeraar_id) from aanbod a where a.instelling_id = :instelling and "
            + loopt("a", ":dag"))
        .param("instelling", instellingId)
        .param("dag", dag)
        .query(Long.class)
        .single();
  }

  /**
   * @param instellingId a school
   * @param dag a day
   * @return learners on that day for whom DUO may register nothing new at a school without a keurmerk
   */
  public long zonderNieuwAanbod(long instellingId, LocalDate dag) {
    return jdbc.sql("select count(distinct a.inburgeraar_id) from aanbod a"
            + " join inburgeraar i on i.id = a.inburgeraar_id where a.instelling_id = :instelling and "
            + loopt("a", ":dag") + " and " + zonderNieuwAanbod("a", "i"))
        .param("instelling", instellingId)
        .param("dag", dag)
        .query(Long.class)
        .single();
  }

  /**
   * @param instellingId a school
   * @param dag a day
   * @return learners on that day per gemeente that does the work for them, the most first
   */
  public List<GemeenteAantal> perGemeente(long instellingId, LocalDate dag) {
    return jdbc.sql(
            "select g.code as gemeentecode, g.naam as gemeente, count(distinct a.inburgeraar_id) as aantal"
                + " from aanbod a join inburgeraar i on i.id = a.inburgeraar_id join gemeente g on g.code = "
                + Personenbereik.gemeentecode("i") + " where a.instelling_id = :instelling and " + loopt("a", ":dag")
                + " group by g.code, g.naam order by aantal desc, g.code")
        .param("instelling", instellingId)
        .param("dag", dag)
        .query(GemeenteAantal.class)
        .list();
  }
}
