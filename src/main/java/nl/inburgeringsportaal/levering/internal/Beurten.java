package nl.inburgeringsportaal.levering.internal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is. A node that handles deliveries of a deliverer holds its turn with a lease; when the node
 * dies the lease ends and another node, or the same one after a restart, goes on. Time is the database's:
 * the clocks of nodes may differ, and a demo may stand on another day.
 */
@Component
class Beurten {
  private final JdbcClient jdbc;
  private final String houder = UUID.randomUUID().toString();
  private final long huurMicros;

  Beurten(JdbcClient jdbc, @Value("${portaal.levering.huur:15s}") Duration huur) {
    this.jdbc = jdbc;
    this.huurMicros = huur.toNanos() / 1000;
  }

  /** Another node took the turn over: what this one was doing does not count. */
  static final class BeurtVerloren extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param organisatieId a deliverer
   * @return the next number in its order of arrival; holds the deliverer's row until the end of the transaction
   */
  long volgendNummer(long organisatieId) {
    jdbc.sql(
            """
            insert into levering_beurt (organisatie_id, laatste_nummer) values (?, 1)
            on duplicate key update laatste_nummer = laatste_nummer + 1
            """)
        .param(organisatieId)
        .update();
    return jdbc.sql("select laatste_nummer from levering_beurt where organisatie_id = ?")
        .param(organisatieId)
        .query(Long.class)
        .single();
  }

  /**
   * @return deliverers with work that no node is doing, the one who waits longest first
   */
  List<Long> vrijMetWerk() {
    return jdbc.sql(
            """
            select l.organisatie_id from levering l
            join levering_beurt b on b.organisatie_id = l.organisatie_id
            where l.status in ('ONTVANGEN', 'CONTROLEREN', 'VERWERKEN')
              and (b.houder is null or b.houder_tot < utc_timestamp(3))
            group by l.organisatie_id order by min(l.ontvangen_op), l.organisatie_id
            """)
        .query(Long.class)
        .list();
  }

  /**
   * @param organisatieId a deliverer
   * @return true when this node now has its turn
   */
  boolean neem(long organisatieId) {
    return jdbc.sql(
                """
                update levering_beurt
                set houder = ?, houder_tot = utc_timestamp(3) + interval ? microsecond
                where organisatie_id = ? and (houder is null or houder_tot < utc_timestamp(3))
                """)
            .params(houder, huurMicros, organisatieId)
            .update()
        == 1;
  }

  /**
   * Keeps a turn; to be called well within the time of a lease.
   *
   * @param organisatieId a deliverer whose turn this node has
   */
  void verleng(long organisatieId) {
    jdbc.sql(
            """
            update levering_beurt set houder_tot = utc_timestamp(3) + interval ? microsecond
            where organisatie_id = ? and houder = ?
            """)
        .params(huurMicros, organisatieId, houder)
        .update();
  }

  /**
   * @param organisatieId a deliverer whose turn this node had
   */
  void geefTerug(long organisatieId) {
    jdbc.sql("update levering_beurt set houder = null, houder_tot = null where organisatie_id = ? and houder = ?")
        .params(organisatieId, houder)
        .update();
  }

  /**
   * Makes the current transaction fail when the turn is no longer this node's. By writing the row it also
   * fails on a cluster where another node writes it at the same time.
   *
   * @param organisatieId a deliverer
   * @throws BeurtVerloren when another node has the turn
   */
  void bewaak(long organisatieId) {
    int rijen =
        jdbc.sql("update levering_beurt set slag = slag + 1 where organisatie_id = ? and houder = ?")
            .params(organisatieId, houder)
            .update();
    if (rijen != 1) {
      throw new BeurtVerloren();
    }
  }

  /**
   * @return time of a lease
   */
  Duration huur() {
    return Duration.ofNanos(huurMicros * 1000);
  }
}
