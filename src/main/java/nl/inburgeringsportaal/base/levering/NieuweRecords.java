package nl.inburgeringsportaal.base.levering;

import java.util.Map;
import nl.inburgeringsportaal.base.IdBlokken;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Staged lines that become new records, and the ids of those. Within one transaction: it uses temporary tables of its
 * connection.
 */
public final class NieuweRecords {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final String stagingtabel;
  private final String sequentie;
  private String nummer;
  private String uit;
  private String waar;

  /** Some lines: how many, the first and the last of them. */
  private record Omvang(long aantal, long van, long tot) {
    boolean zonderGaten() {
      return aantal > 0 && tot - van + 1 == aantal;
    }
  }

  /**
   * @param jdbc database
   * @param ids hands out ids
   * @param stagingtabel where the lines are
   * @param sequentie of the ids
   */
  public NieuweRecords(JdbcClient jdbc, IdBlokken ids, String stagingtabel, String sequentie) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.stagingtabel = stagingtabel;
    this.sequentie = sequentie;
  }

  /**
   * Takes the new ones of some lines and reserves an id for each.
   *
   * @param regels condition on the lines {@code s}
   * @param nieuw condition on those of a new record, beginning with {@code and}; empty when all of them are
   * @param parameters those of the conditions, and {@code levering}, {@code van} and {@code tot}; also those of the
   *     selects that are made of {@link #uit()} and {@link #waar()}
   * @return how many there are
   */
  public int neem(String regels, String nieuw, Map<String, Object> parameters) {
    Omvang omvang = nieuw.isEmpty() ? meet(regels, parameters) : new Omvang(0, 0, 0);
    long aantal = omvang.aantal();
    if (omvang.zonderGaten()) {
      // The number follows from the line: nothing has to be written down and looked up.
      nummer = "(s.regel - " + omvang.van() + ")";
      uit = "";
      waar = omvang.van() + " and " + omvang.tot();
    } else {
      aantal = schrijfOp(regels + nieuw, parameters);
      nummer = "(n.nummer - 1)";
      uit = " straight_join nieuwe_regel n on n.regel = s.regel";
      waar = ":van and :tot";
    }
    if (aantal > 0) {
      ids.reserveer(sequentie, aantal);
    }
    return Math.toIntExact(aantal);
  }

  private Omvang meet(String regels, Map<String, Object> parameters) {
    return jdbc.sql(
            "select count(*), coalesce(min(s.regel), 0), coalesce(max(s.regel), 0) from " + stagingtabel + " s where "
                + regels)
        .params(parameters)
        .query((rij, nr) -> new Omvang(rij.getLong(1), rij.getLong(2), rij.getLong(3)))
        .single();
  }

  private int schrijfOp(String regels, Map<String, Object> parameters) {
    jdbc.sql(
            "create or replace temporary table nieuwe_regel (regel bigint not null primary key,"
                + " nummer bigint not null auto_increment, key (nummer)) engine = memory")
        .update();
    return jdbc.sql(
            "insert into nieuwe_regel (regel) select s.regel from " + stagingtabel + " s where " + regels
                + " order by s.regel")
        .params(parameters)
        .update();
  }

  /**
   * @return the id of the record of a line in {@link #uit()}
   */
  public String id() {
    return "b.eerste + " + nummer + " mod " + IdBlokken.STAP;
  }

  /**
   * @return beginning of a select: the lines {@code s} of the records; more joins may follow, and then {@link #waar()}
   */
  public String uit() {
    return " from " + stagingtabel + " s" + uit + " straight_join id_blok b on b.nummer = " + nummer + " div "
        + IdBlokken.STAP;
  }

  /**
   * @return the condition that goes with {@link #uit()}
   */
  public String waar() {
    return " where s.levering_id = :levering and s.regel between " + waar;
  }
}
