package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Incidentsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads incidents, for DUO and for who reported them. */
@Component
public class Incidentlezer {
  private static final String RIJ =
      """
      select i.*, o.naam as organisatie, l.naam as locatie, k.naam as lokaal, s.begin, t.naam as begeleider,
        d.examennummer,
        coalesce((select b.van_duo from lbt_incident_bericht b where b.incident_id = i.id order by b.id desc limit 1),
          false) as wacht
      from lbt_incident i join lbt_sessie s on s.id = i.sessie_id join organisatie o on o.id = s.organisatie_id
        join toetslokaal k on k.id = s.lokaal_id join toetslocatie l on l.id = k.locatie_id
        join toetsbegeleider t on t.id = i.toetsbegeleider_id left join lbt_plaatsing p on p.id = i.plaatsing_id
        left join lbt_deelname d on d.id = p.deelname_id
      where\
      """;

  private final JdbcClient jdbc;
  private final Incidentboek boek;

  Incidentlezer(JdbcClient jdbc, Incidentboek boek) {
    this.jdbc = jdbc;
    this.boek = boek;
  }

  /**
   * @param filter which ones
   * @param vanaf how many to leave out
   * @param hoogstens most rows
   * @return serious ones first, then by the day on which they were reported
   */
  public List<IncidentListItem> list(IncidentFilter filter, long vanaf, int hoogstens) {
    String volgorde =
        filter.afgehandeld() ? " order by i.afgehandeld_op desc, i.id" : " order by i.ernstig desc, i.gemeld_op, i.id";
    return jdbc.sql(RIJ + waar(filter) + volgorde + " limit :hoogstens offset :vanaf")
        .param("hoogstens", hoogstens)
        .param("vanaf", vanaf)
        .query((rij, nummer) -> item(rij))
        .list();
  }

  /**
   * @param filter which ones
   * @return how many there are
   */
  public long tel(IncidentFilter filter) {
    return jdbc.sql("select count(*) from lbt_incident i where" + waar(filter)).query(Long.class).single();
  }

  private static String waar(IncidentFilter filter) {
    return (filter.afgehandeld() ? " i.afgehandeld_op is not null" : " i.afgehandeld_op is null")
        + (filter.ernstig() ? " and i.ernstig" : "");
  }

  /**
   * @param begeleiders ids of toetsbegeleiders, at least one
   * @param hoogstens most rows
   * @return what they reported: what waits for an answer first, then the last first
   */
  public List<IncidentListItem> van(List<Long> begeleiders, int hoogstens) {
    return jdbc.sql(
            RIJ + " i.toetsbegeleider_id in (:begeleiders)"
                + " order by wacht and i.afgehandeld_op is null desc, i.moment desc, i.id limit :hoogstens")
        .param("begeleiders", begeleiders)
        .param("hoogstens", hoogstens)
        .query((rij, nummer) -> item(rij))
        .list();
  }

  /**
   * @param begeleiders ids of toetsbegeleiders, at least one
   * @param id id of an incident
   * @return true when one of them reported it
   */
  public boolean isVan(List<Long> begeleiders, long id) {
    return jdbc.sql(
            "select exists (select 1 from lbt_incident where id = :id and toetsbegeleider_id in (:begeleiders))")
        .param("id", id)
        .param("begeleiders", begeleiders)
        .query(Boolean.class)
        .single();
  }

  /**
   * @param id id of an incident
   * @param metKandidaat whether the exam number is shown
   * @return it, empty when there is no such incident
   */
  public Optional<IncidentGegevens> vind(long id, boolean metKandidaat) {
    return jdbc.sql(RIJ + " i.id = :id")
        .param("id", id)
        .query(
            (rij, nummer) ->
                new IncidentGegevens(
                  item(rij),
                  rij.getInt("versie"),
                  rij.getObject("begin", LocalDateTime.class),
                  rij.getString("lokaal"),
                  rij.getString("begeleider"),
                  rij.getString("tekst"),
                  metKandidaat ? rij.getString("examennummer") : null,
                  rij.getString("afhandeling"),
                  boek.berichten(id)))
        .optional();
  }

  private static IncidentListItem item(ResultSet rij) throws SQLException {
    return new IncidentListItem(
        rij.getLong("id"),
        Incidentsoort.valueOf(rij.getString("soort")),
        rij.getBoolean("ernstig"),
        rij.getObject("moment", LocalDateTime.class),
        rij.getString("organisatie"),
        rij.getString("locatie"),
        rij.getObject("plaatsing_id") != null,
        rij.getObject("maakt_ongeldig", Boolean.class),
        rij.getObject("afgehandeld_op", LocalDateTime.class),
        rij.getBoolean("wacht"));
  }
}
