package nl.inburgeringsportaal.levering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Up to which delivery the portal knew things at a moment. The rows of a delivery get their moments while it is applied
 * and become visible at once at its end: in between nothing of it was known. So an answer as of a moment never changes,
 * and never has half a delivery in it.
 */
@Service
@ZonderToegangscontrole(
    waarom = "moments and numbers of deliveries only, for modules whose own services check the role")
public class Leveringstand {
  private static final String SOORTEN = " and exists (select 1 from levering_bestand b"
      + " where b.levering_id = l.id and b.naam in (:bestanden))";

  private final JdbcClient jdbc;

  Leveringstand(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The deliveries of one kind of file that an answer rests on.
   *
   * @param bestand name of the file
   * @param aantal how many there were
   * @param eersteOp when the first one was applied, in UTC
   * @param id id of the last one
   * @param standdatum day on which the files of the last one were true
   * @param verwerktOp when the last one was applied, in UTC
   */
  public record PerBestand(
      String bestand,
      long aantal,
      LocalDateTime eersteOp,
      long id,
      LocalDate standdatum,
      LocalDateTime verwerktOp) {}

  /**
   * @param naam name of the parameter, for the message
   * @param bekendOp moment that is asked about
   * @param bestanden names of the files that matter
   * @return moment, in UTC, of which the history of rows tells what was known then
   * @throws OngeldigeInvoer when the moment has not come yet
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW) // what is read after it has to see at least as much
  public LocalDateTime bekend(String naam, Instant bekendOp, Set<String> bestanden) {
    LocalDateTime gevraagd = LocalDateTime.ofInstant(bekendOp, ZoneOffset.UTC);
    LocalDateTime nu = jdbc.sql("select utc_timestamp(6)").query(LocalDateTime.class).single();
    if (gevraagd.isAfter(nu)) {
      throw new OngeldigeInvoer(naam, bekendOp, "levering.bekend-in-toekomst");
    }
    List<Long> bezig =
        jdbc.sql(
                "select id from levering where status in ('CONTROLEREN', 'VERWERKEN') and verwerken_begin is not null")
            .query(Long.class)
            .list();
    LocalDateTime eerste = gevraagd;
    for (Long id : bezig) {
      // Waits when it is just becoming visible, and then sees when it did.
      Optional<LocalDateTime> begin =
          jdbc.sql(
                  "select l.verwerken_begin from levering l where l.id = :id and l.verwerken_begin <= :moment"
                      + " and (l.status in ('CONTROLEREN', 'VERWERKEN') or l.verwerkt_op > :moment)" + SOORTEN
                      + " lock in share mode")
              .param("id", id)
              .param("moment", gevraagd)
              .param("bestanden", bestanden)
              .query(LocalDateTime.class)
              .optional();
      eerste = begin.filter(eerste::isAfter).orElse(eerste);
    }
    LocalDateTime klaar =
        jdbc.sql(
                "select coalesce(min(l.verwerken_begin), :moment) from levering l where l.status = 'VERWERKT'"
                    + " and l.verwerken_begin <= :moment and l.verwerkt_op > :moment" + SOORTEN)
            .param("moment", gevraagd)
            .param("bestanden", bestanden)
            .query(LocalDateTime.class)
            .single();
    return klaar.isBefore(eerste) ? klaar : eerste;
  }

  /**
   * @param bekend moment of {@link #bekend}, null for now
   * @param bestanden names of the files that matter
   * @return per file the deliveries with it that were visible at that moment, in the order in which they are handled;
   *     asked in the transaction of the figures they are the ones that these rest on
   */
  @Transactional(readOnly = true)
  public List<PerBestand> perBestand(LocalDateTime bekend, Set<String> bestanden) {
    return jdbc.sql(
            """
            select w.naam as bestand, w.aantal, w.eerste_op, w.id, w.standdatum, w.verwerkt_op from (
              select b.naam, b.volgorde, l.id, l.standdatum, l.verwerkt_op,
                count(*) over (partition by b.naam) as aantal,
                min(l.verwerkt_op) over (partition by b.naam) as eerste_op,
                row_number() over (partition by b.naam order by l.verwerkt_op desc, l.id desc) as nummer
              from levering l join levering_bestand b on b.levering_id = l.id
              where l.status = 'VERWERKT' and b.naam in (:bestanden)
                and l.verwerkt_op <= coalesce(:moment, l.verwerkt_op)) w
            where w.nummer = 1 order by w.volgorde, w.naam
            """)
        .param("moment", bekend)
        .param("bestanden", bestanden)
        .query(PerBestand.class)
        .list();
  }
}
