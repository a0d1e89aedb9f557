package nl.inburgeringsportaal.lening;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Bedrag;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Rollen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts and amounts of loans in the whole country; nobody can be recognised in them. */
@Service
@RolesAllowed({Rollen.BELEID_SZW, Rollen.MEDEWERKER_DUO})
@Transactional(readOnly = true)
public class LeningcijferService {
  private final JdbcClient jdbc;

  LeningcijferService(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param moment on which day, as known when
   * @return counts and amounts of {@link Leningstand#opgenomen}, without those that are 0
   */
  public List<Leningtelling> tel(Peilmoment moment) {
    return jdbc.sql(
            "select d.nummer, count(*) as aantal, sum(d.opgenomen) as opgenomen from ("
                + Leningstand.sommen(moment) + ") d group by d.nummer")
        .params(moment.parameters())
        .query(
            (rij, nummer) ->
                new Leningtelling(
                    Leningtoestand.values()[rij.getInt("nummer") - 1],
                    rij.getLong("aantal"),
                    new Bedrag(rij.getLong("opgenomen"))))
        .list();
  }
}
