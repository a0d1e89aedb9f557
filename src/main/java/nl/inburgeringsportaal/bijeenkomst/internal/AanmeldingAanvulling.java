package nl.inburgeringsportaal.bijeenkomst.internal;

import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.PersoonsAanvulling;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.base.PersoonsExportSql;
import nl.inburgeringsportaal.toegang.GebruikerService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which meetings an account signed up, in the file about that account. */
@Component
class AanmeldingAanvulling implements PersoonsAanvulling {
  private final JdbcClient jdbc;

  AanmeldingAanvulling(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String objectSoort() {
    return GebruikerService.OBJECT;
  }

  @Override
  public List<PersoonsExport.Deel> delen(long organisatieId, long objectId) {
    return new PersoonsExportSql(jdbc, Map.of("id", objectId))
        .deel(
            "aanmeldingen",
            """
            select b.titel as bijeenkomst, b.begin, a.status, a.aangemeld_op, a.functie, a.aanwezig
            from bijeenkomst_aanmelding a join bijeenkomst b on b.id = a.bijeenkomst_id
            where a.gebruiker_id = :id order by b.begin, a.id
            """)
        .delen();
  }
}
