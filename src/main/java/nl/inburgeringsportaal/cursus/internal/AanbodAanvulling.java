package nl.inburgeringsportaal.cursus.internal;

import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.PersoonsAanvulling;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.base.PersoonsExportSql;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where somebody learns and learned, in the file about that person. */
@Component
class AanbodAanvulling implements PersoonsAanvulling {
  private final JdbcClient jdbc;

  AanbodAanvulling(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String objectSoort() {
    return InburgeraarService.OBJECT;
  }

  @Override
  public List<PersoonsExport.Deel> delen(long organisatieId, long objectId) {
    return new PersoonsExportSql(jdbc, Map.of("id", objectId))
        .deel(
            "inburgeringsaanbod",
            """
            select i.naam as school, i.plaats, i.instellingsnummer, a.begin, a.einde as laatste_dag, a.verwacht_einde,
              a.leerroute, a.bekostiging
            from aanbod a join instelling i on i.id = a.instelling_id
            where a.inburgeraar_id = :id order by a.begin, a.id
            """)
        .delen();
  }
}
