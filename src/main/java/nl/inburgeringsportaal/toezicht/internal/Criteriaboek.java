package nl.inburgeringsportaal.toezicht.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.toezicht.CriteriaversieListItem;
import nl.inburgeringsportaal.toezicht.Criterium;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sets of criteria. What a visit was planned with never changes. */
@Component
public class Criteriaboek {
  private final JdbcClient jdbc;
  private final JdbcTemplate bundels;
  private final IdBlokken ids;

  Criteriaboek(JdbcClient jdbc, JdbcTemplate bundels, IdBlokken ids) {
    this.jdbc = jdbc;
    this.bundels = bundels;
    this.ids = ids;
  }

  /**
   * @param dag a day
   * @return id of the set that holds on it; before the first one that is the first
   * @throws RegelOvertreden when there is none at all
   */
  long geldig(LocalDate dag) {
    return jdbc.sql(
            "select id from toezichtversie order by geldig_van > :dag,"
                + " if(geldig_van > :dag, to_days(geldig_van), -to_days(geldig_van)) limit 1")
        .param("dag", dag)
        .query(Long.class)
        .optional()
        .orElseThrow(() -> new RegelOvertreden("toezicht.fout.geen-criteria"));
  }

  /**
   * @return all sets, the newest first
   */
  public List<CriteriaversieListItem> alle() {
    return jdbc.sql(
            """
            select v.id, v.naam, v.geldig_van, v.voorbeeld,
              (select count(*) from toezichtcriterium c where c.versie_id = v.id) as aantal,
              (select count(*) from toezichtbezoek b where b.criteriaversie_id = v.id) as bezoeken
            from toezichtversie v order by v.geldig_van desc, v.id
            """)
        .query(CriteriaversieListItem.class)
        .list();
  }

  /**
   * @param versieId a set
   * @return its criteria, by number; none when there is no such set
   */
  public List<Criterium> criteria(long versieId) {
    return jdbc.sql("select nummer, groep, tekst from toezichtcriterium where versie_id = ? order by nummer")
        .param(versieId)
        .query(Criterium.class)
        .list();
  }

  /**
   * @return true when there is no set at all
   */
  boolean isLeeg() {
    return !jdbc.sql("select exists (select 1 from toezichtversie)").query(Boolean.class).single();
  }

  /**
   * @param naam name
   * @param geldigVan first day on which visits are planned with it
   * @param voorbeeld true for example texts
   * @param criteria its criteria, checked
   * @return id of the set
   * @throws OngeldigeInvoer when another set begins on that day
   */
  public long voegToe(String naam, LocalDate geldigVan, boolean voorbeeld, List<Criterium> criteria) {
    long id = ids.volgende("toezichtversie_seq");
    try {
      jdbc.sql(
              "insert into toezichtversie (id, naam, geldig_van, voorbeeld, gewijzigd_door) values (?, ?, ?, ?, ?)")
          .params(id, naam, geldigVan, voorbeeld, Wijzigingsspoor.actor())
          .update();
    } catch (DuplicateKeyException al) {
      throw new OngeldigeInvoer("geldigVan", geldigVan, "toezicht.fout.criteria-dag");
    }
    bundels.batchUpdate(
        "insert into toezichtcriterium (versie_id, nummer, groep, tekst) values (?, ?, ?, ?)",
        criteria.stream().map(een -> new Object[] {id, een.nummer(), een.groep(), een.tekst()}).toList());
    return id;
  }

  /**
   * @param versieId a set that no visit has
   * @throws NietGevonden when there is none
   * @throws RegelOvertreden when a visit has it
   */
  public void verwijder(long versieId) {
    int weg =
        jdbc.sql(
                "delete from toezichtversie where id = :id"
                    + " and not exists (select 1 from toezichtbezoek b where b.criteriaversie_id = :id)")
            .param("id", versieId)
            .update();
    if (weg == 0) {
      boolean bestaat =
          jdbc.sql("select exists (select 1 from toezichtversie where id = ?)")
              .param(versieId)
              .query(Boolean.class)
              .single();
      throw bestaat ? new RegelOvertreden("toezicht.fout.criteria-gebruikt") : new NietGevonden();
    }
  }
}
