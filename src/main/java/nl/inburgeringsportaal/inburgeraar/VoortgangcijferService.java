package nl.inburgeringsportaal.inburgeraar;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Rollen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts of persons under Wi2013 in the whole country; nobody can be recognised in them. */
@Service
@RolesAllowed({Rollen.BELEID_SZW, Rollen.MEDEWERKER_DUO})
@Transactional(readOnly = true)
public class VoortgangcijferService {
  private final JdbcClient jdbc;

  VoortgangcijferService(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param moment on which day, as known when
   * @return counts of {@link Wi2013#voortgang}, without those that are 0, in a fixed order
   */
  public List<Voortgangtelling> tel(Peilmoment moment) {
    return jdbc.sql(
            "select v.cohort, v.doelgroep, v.uitkomst, count(*) as aantal from (" + Wi2013.voortgang(moment)
                + ") v group by v.cohort, v.doelgroep, v.uitkomst order by v.cohort, v.doelgroep, v.uitkomst")
        .params(moment.parameters())
        .query(Voortgangtelling.class)
        .list();
  }
}
