package nl.inburgeringsportaal.elip;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts of the group in the whole country; nobody can be recognised in them. */
@Service
@RolesAllowed({Rollen.BELEID_SZW, Rollen.MEDEWERKER_DUO})
@Transactional(readOnly = true)
public class ElipcijferService {
  private final JdbcClient jdbc;
  private final Regels regels;

  ElipcijferService(JdbcClient jdbc, Regels regels) {
    this.jdbc = jdbc;
    this.regels = regels;
  }

  /**
   * @param momenten on which days, as known when
   * @return per moment the counts of {@link Elipdoelgroep} by cohort with the limits, all from the same state of the
   *     database
   */
  public List<Elipstand> tel(List<Peilmoment> momenten) {
    return momenten.stream().map(this::tel).toList();
  }

  private Elipstand tel(Peilmoment moment) {
    Elipdoelgroep doelgroep = Elipdoelgroep.van(moment, regels);
    List<Eliptelling> tellingen = jdbc.sql(
            "select d.cohort, sum(d.minstens) as minstens, sum(d.einde_termijn) as einde_termijn,"
                + " sum(d.minstens and d.einde_termijn) as beide from (" + doelgroep.sql()
                + ") d group by d.cohort order by d.cohort")
        .params(doelgroep.parameters())
        .query(Eliptelling.class)
        .list();
    return new Elipstand(doelgroep.grenzen(), tellingen);
  }
}
