package nl.inburgeringsportaal.toegang.internal;

import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Voorkeuren;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settings of the account; saved filters and drafts of the account in the organisation of this session, since
 * both may speak of records of that organisation. Plain SQL: these rows are nobody's domain, have no history
 * and are written with each pause in typing.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
class VoorkeurenDb implements Voorkeuren {
  private static final int LANGSTE_SLEUTEL = 100;
  private static final int LANGSTE_WAARDE = 4_000;
  private static final int LANGSTE_NAAM = 80;
  private static final int LANGSTE_FILTER = 2_000;
  private static final int LANGSTE_CONCEPT = 60_000;
  private static final int MEESTE_FILTERS = 50;
  private static final int CONCEPT_DAGEN = 30;

  private final JdbcClient sql;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  VoorkeurenDb(JdbcClient sql, HuidigeGebruiker.Bron bron, Klok klok) {
    this.sql = sql;
    this.bron = bron;
    this.klok = klok;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> voorkeur(String sleutel) {
    return sql.sql("select waarde from voorkeur where gebruiker_id = ? and sleutel = ?")
        .params(wie().id(), sleutel)
        .query(String.class)
        .optional();
  }

  @Override
  public void bewaarVoorkeur(String sleutel, String waarde) {
    lengte("sleutel", sleutel, LANGSTE_SLEUTEL);
    lengte("waarde", waarde, LANGSTE_WAARDE);
    sql.sql(
            """
            insert into voorkeur (gebruiker_id, sleutel, waarde) values (?, ?, ?)
            on duplicate key update waarde = value(waarde)
            """)
        .params(wie().id(), sleutel, waarde)
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public List<OpgeslagenFilter> filters(String lijst) {
    return sql.sql(
            """
            select id, naam, inhoud from opgeslagen_filter
            where gebruiker_id = ? and organisatie_id = ? and lijst = ? order by naam, id
            """)
        .params(wie().id(), wie().organisatieId(), lijst)
        .query((rij, nummer) -> new OpgeslagenFilter(rij.getLong(1), rij.getString(2), rij.getString(3)))
        .list();
  }

  @Override
  public void bewaarFilter(String lijst, String naam, String inhoud) {
    lengte("naam", naam, LANGSTE_NAAM);
    lengte("inhoud", inhoud, LANGSTE_FILTER);
    List<OpgeslagenFilter> er = filters(lijst);
    if (er.size() >= MEESTE_FILTERS && er.stream().noneMatch(filter -> filter.naam().equals(naam))) {
      throw new RegelOvertreden("toegang.filters.vol", MEESTE_FILTERS);
    }
    sql.sql(
            """
            insert into opgeslagen_filter (id, gebruiker_id, organisatie_id, lijst, naam, inhoud)
            values (next value for opgeslagen_filter_seq, ?, ?, ?, ?, ?)
            on duplicate key update inhoud = value(inhoud)
            """)
        .params(wie().id(), wie().organisatieId(), lijst, naam, inhoud)
        .update();
  }

  @Override
  public void verwijderFilter(long id) {
    int weg =
        sql.sql("delete from opgeslagen_filter where id = ? and gebruiker_id = ? and organisatie_id = ?")
            .params(id, wie().id(), wie().organisatieId())
            .update();
    if (weg == 0) {
      throw new NietGevonden();
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> concept(String sleutel) {
    return sql.sql(
            """
            select inhoud from concept
            where gebruiker_id = ? and organisatie_id = ? and sleutel = ? and bijgewerkt >= ?
            """)
        .params(wie().id(), wie().organisatieId(), sleutel, klok.nu().minusDays(CONCEPT_DAGEN))
        .query(String.class)
        .optional();
  }

  @Override
  public void bewaarConcept(String sleutel, String inhoud) {
    lengte("sleutel", sleutel, LANGSTE_SLEUTEL);
    lengte("inhoud", inhoud, LANGSTE_CONCEPT);
    // A draft that nobody came back for is personal content without a purpose.
    sql.sql("delete from concept where gebruiker_id = ? and bijgewerkt < ?")
        .params(wie().id(), klok.nu().minusDays(CONCEPT_DAGEN))
        .update();
    sql.sql(
            """
            insert into concept (gebruiker_id, organisatie_id, sleutel, inhoud, bijgewerkt) values (?, ?, ?, ?, ?)
            on duplicate key update inhoud = value(inhoud), bijgewerkt = value(bijgewerkt)
            """)
        .params(wie().id(), wie().organisatieId(), sleutel, inhoud, klok.nu())
        .update();
  }

  @Override
  public void verwijderConcept(String sleutel) {
    sql.sql("delete from concept where gebruiker_id = ? and organisatie_id = ? and sleutel = ?")
        .params(wie().id(), wie().organisatieId(), sleutel)
        .update();
  }

  private HuidigeGebruiker wie() {
    return bron.verplicht();
  }

  private static void lengte(String veld, String waarde, int hoogstens) {
    if (waarde == null || waarde.isBlank() || waarde.length() > hoogstens) {
      throw new OngeldigeInvoer(veld, null, "fout.lengte", hoogstens);
    }
  }
}
