package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.SamenwerkingListItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which gemeente lets which one hold the test: one at a time, and not onwards. */
@Component
public class Samenwerkingboek {
  private static final String RIJ =
      """
      select s.id, s.gemeente_id, g.naam as gemeente, s.uitvoerder_id, u.naam as uitvoerder, s.van, s.tot, s.gemeld_op,
        %1$s as eigen
      from lbt_samenwerking s join organisatie g on g.id = s.gemeente_id join organisatie u on u.id = s.uitvoerder_id
      where (%1$s or %2$s)
      """;

  private final Grendel grendel;
  private final JdbcClient jdbc;
  private final IdBlokken ids;

  Samenwerkingboek(Grendel grendel, JdbcClient jdbc, IdBlokken ids) {
    this.grendel = grendel;
    this.jdbc = jdbc;
    this.ids = ids;
  }

  /**
   * @param bereik gemeenten on either side
   * @return what was agreed, the last first
   */
  public List<SamenwerkingListItem> van(Bereik bereik) {
    Bereik.Voorwaarde gemeente = bereik.voorwaarde("s.gemeente_id", null);
    return jdbc.sql(
            RIJ.formatted(gemeente.tekst(), bereik.voorwaarde("s.uitvoerder_id", null).tekst())
                + " order by s.van desc, s.id desc")
        .params(gemeente.parameters())
        .query(SamenwerkingListItem.class)
        .list();
  }

  /**
   * @param bereik gemeenten that decide
   * @param id id of a cooperation
   * @return it, empty when it is not theirs
   */
  public Optional<SamenwerkingListItem> vind(Bereik bereik, long id) {
    return van(bereik).stream().filter(een -> een.id() == id && een.eigen()).findFirst();
  }

  /**
   * @param gemeenteId the gemeente whose candidates it is about
   * @param uitvoerderId the one that holds the test
   * @param van first day
   * @param gemeldOp day on which DUO was told
   * @return id
   * @throws RegelOvertreden when it overlaps with another one, or would go onwards
   */
  public long begin(long gemeenteId, long uitvoerderId, LocalDate van, LocalDate gemeldOp) {
    return grendel.doe(
        () -> {
          neem();
          if (bestaat("s.gemeente_id = :gemeente and (s.tot is null or s.tot > :van)", gemeenteId, uitvoerderId, van)) {
            throw new RegelOvertreden("lbtplanning.fout.al-samenwerking");
          } else if (bestaat(
              "(s.gemeente_id = :uitvoerder or s.uitvoerder_id = :gemeente) and (s.tot is null or s.tot > :van)",
              gemeenteId,
              uitvoerderId,
              van)) {
            throw new RegelOvertreden("lbtplanning.fout.samenwerking-verder");
          }
          long id = ids.volgende("lbt_samenwerking_seq");
          jdbc.sql(
                  """
                  insert into lbt_samenwerking (id, gemeente_id, uitvoerder_id, van, gemeld_op, gewijzigd_door)
                  values (?, ?, ?, ?, ?, ?)
                  """)
              .params(id, gemeenteId, uitvoerderId, van, gemeldOp, Wijzigingsspoor.actor())
              .update();
          return id;
        });
  }

  private boolean bestaat(String waar, long gemeente, long uitvoerder, LocalDate van) {
    return jdbc.sql("select exists (select 1 from lbt_samenwerking s where " + waar + ")")
        .param("gemeente", gemeente)
        .param("uitvoerder", uitvoerder)
        .param("van", van)
        .query(Boolean.class)
        .single();
  }

  /**
   * @param id id of a cooperation
   * @param tot first day on which it no longer runs
   * @return false when it has ended by then, or begins later
   */
  public boolean beeindig(long id, LocalDate tot) {
    return grendel.doe(
        () -> {
          neem();
          return jdbc.sql(
                      """
                      update lbt_samenwerking set tot = :tot, versie = versie + 1, gewijzigd_door = :wie
                      where id = :id and (tot is null or tot > :tot) and van <= :tot
                      """)
                  .param("tot", tot)
                  .param("wie", Wijzigingsspoor.actor())
                  .param("id", id)
                  .update()
              == 1;
        });
  }

  private void neem() {
    jdbc.sql("update grendel set nummer = nummer + 1 where naam = 'lbt-samenwerking'").update();
  }
}
