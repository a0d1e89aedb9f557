package nl.inburgeringsportaal.toegang.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.base.PersoonsExportSql;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an organisation holds of somebody who works or worked for it with the portal, found by user name. What he did
 * for another organisation is not in it.
 */
@Component
@Order(10)
class GebruikerExport implements PersoonsExport {
  private static final String HIER =
      "exists (select 1 from gebruiker_rol r where r.gebruiker_id = g.id and r.organisatie_id = :organisatie)";

  private final JdbcClient jdbc;

  GebruikerExport(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String objectSoort() {
    return "gebruiker";
  }

  @Override
  public String organisatiesoort() {
    return null;
  }

  @Override
  public Optional<Long> zoek(long organisatieId, String kenmerk) {
    return jdbc.sql("select g.id from gebruiker g where g.gebruikersnaam = :naam and " + HIER)
        .param("naam", kenmerk)
        .param("organisatie", organisatieId)
        .query(Long.class)
        .optional();
  }

  @Override
  public List<Deel> delen(long organisatieId, long objectId) {
    return new PersoonsExportSql(jdbc, Map.of("organisatie", organisatieId, "id", objectId))
        .deel(
            "account",
            "select g.gebruikersnaam, g.naam, g.email, g.actief, g.taal, g.laatst_ingelogd from gebruiker g"
                + " where g.id = :id and " + HIER)
        .deel(
            "rollen",
            """
            select rol, van, tot from gebruiker_rol
            where gebruiker_id = :id and organisatie_id = :organisatie order by van, id
            """)
        .deel(
            "waarneming",
            """
            select if(afwezige_id = :id, 'afwezig', 'waarnemer') as als, van, tot from waarneming
            where organisatie_id = :organisatie and :id in (afwezige_id, waarnemer_id) order by van, id
            """)
        .deel(
            "klassen",
            """
            select groep as klas from gebruiker_groep
            where gebruiker_id = :id and organisatie_id = :organisatie order by groep
            """)
        .deel(
            "bestanden",
            """
            select b.ontvangen_op as ontvangen, b.soort, b.bytes from opslagbestand b
              join gebruiker g on g.gebruikersnaam = b.gewijzigd_door
            where g.id = :id and b.organisatie_id = :organisatie and b.stand = 'VAST' order by b.ontvangen_op, b.id
            """)
        .deel(
            "gebruik",
            """
            select moment, handeling, object_soort as soort, object_id as nummer, herkomst as netwerkadres
            from leesregel
            where gebruiker_id = :id and organisatie_id = :organisatie order by moment, id
            """)
        .delen();
  }
}
