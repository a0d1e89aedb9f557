package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Planned and cancelled sessions of the own gemeenten in the calendar of who plans. It names nobody. */
@Component
class Planningagenda implements AgendaBron {
  private static final int MEESTE = 1_000;

  private final Planbereik bereik;
  private final Vertaling vertaling;
  private final JdbcClient jdbc;

  Planningagenda(Planbereik bereik, Vertaling vertaling, JdbcClient jdbc) {
    this.bereik = bereik;
    this.vertaling = vertaling;
    this.jdbc = jdbc;
  }

  @Override
  public Set<Rol> rollen() {
    return Planbereik.PLANNERS;
  }

  @Override
  public List<Agendapunt> punten(LocalDate vanaf) {
    Bereik.Voorwaarde eigen = bereik.plannen().voorwaarde("s.organisatie_id", null);
    return jdbc.sql(
            """
            select s.id, s.begin, s.einde, s.status, s.ics_volgnummer, l.naam as locatie, k.naam as lokaal
            from lbt_sessie s join toetslokaal k on k.id = s.lokaal_id join toetslocatie l on l.id = k.locatie_id
            where s.begin >= :vanaf and s.status <> 'CONCEPT' and
            """
                + eigen.tekst() + " order by s.begin, s.id limit :meeste")
        .params(eigen.parameters())
        .param("vanaf", vanaf.atStartOfDay())
        .param("meeste", MEESTE)
        .query(
            (rij, nummer) ->
                Agendapunt.van(
                    "toetssessie",
                    rij.getLong("id"),
                    rij.getInt("ics_volgnummer"),
                    rij.getObject("begin", LocalDateTime.class),
                    rij.getObject("einde", LocalDateTime.class),
                    vertaling.nl("lbtplanning.agenda.titel"),
                    rij.getString("locatie") + ", " + rij.getString("lokaal"),
                    "toetsplanning/" + rij.getLong("id"),
                    rij.getString("status").equals("GEANNULEERD")))
        .list();
  }
}
