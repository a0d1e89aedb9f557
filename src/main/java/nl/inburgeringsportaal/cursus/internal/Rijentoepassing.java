package nl.inburgeringsportaal.cursus.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.levering.Toepassing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Staged lines become rows of one table, set by set. Only what really differs is written, so that the history says
 * something; a column that the file does not have is not looked at.
 */
final class Rijentoepassing {
  private static final String REGELS =
      "s.levering_id = :levering and s.regel between :van and :tot and s.geweigerd = 0";

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Tabel tabel;
  private final List<String> geleverd;

  /**
   * Where lines come from and go to.
   *
   * @param staging the staging table, alias {@code s}
   * @param doel the table, alias {@code l}
   * @param bij joins that lead from a line to what it refers to
   * @param gelijk condition that a row is the one of a line
   * @param sleutel columns of the key of a new row, and the expression of each, in that order
   * @param teksten other columns that hold text
   * @param waarden other columns that hold something else
   */
  record Tabel(
      String staging,
      String doel,
      String bij,
      String gelijk,
      Map<String, String> sleutel,
      List<String> teksten,
      List<String> waarden) {

    private List<String> kolommen() {
      return Stream.concat(teksten.stream(), waarden.stream()).toList();
    }

    /** Names sort without regard to accents and capitals, but a corrected one is a change. */
    private String zelfde(String kolom) {
      return teksten.contains(kolom)
          ? "l.%1$s collate utf8mb4_nopad_bin <=> s.%1$s collate utf8mb4_nopad_bin".formatted(kolom)
          : "l.%1$s <=> s.%1$s".formatted(kolom);
    }
  }

  /**
   * @param wat the delivery
   * @param tabel where its lines go
   */
  Rijentoepassing(JdbcClient jdbc, IdBlokken ids, Toepassing wat, Tabel tabel) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.tabel = tabel;
    this.geleverd = tabel.kolommen().stream().filter(wat.kolommen()::contains).toList();
  }

  /** Finds the rows that change, in the temporary table {@code rij_anders(id, regel)}; how many there are. */
  int zoekAnders(Map<String, Object> parameters) {
    jdbc.sql(
            "create or replace temporary table rij_anders (id bigint not null primary key, regel bigint not null)"
                + " engine = memory")
        .update();
    if (geleverd.isEmpty()) {
      return 0;
    }
    String gelijk = geleverd.stream().map(tabel::zelfde).collect(Collectors.joining(" and "));
    return jdbc.sql(
            "insert into rij_anders select l.id, s.regel from %s s%s join %s l on %s where %s and not (%s)"
                .formatted(tabel.staging(), tabel.bij(), tabel.doel(), tabel.gelijk(), REGELS, gelijk))
        .params(parameters)
        .update();
  }

  /** Writes the values of the rows that {@link #zoekAnders} found. */
  void wijzig(Map<String, Object> parameters) {
    String sets = geleverd.stream().map(kolom -> "l.%1$s = s.%1$s, ".formatted(kolom)).collect(Collectors.joining());
    jdbc.sql(
            "update rij_anders a join %s l on l.id = a.id join %s s on s.levering_id = :levering and s.regel = a.regel"
                    .formatted(tabel.doel(), tabel.staging())
                + " set " + sets
                + "l.versie = l.versie + 1, l.gewijzigd_door = :door, l.reden = null, l.levering_id = :levering")
        .params(parameters)
        .update();
  }

  /** Adds what is not there yet; how many. */
  int voegToe(Map<String, Object> parameters) {
    jdbc.sql(
            "create or replace temporary table rij_nieuw (regel bigint not null primary key,"
                + " nummer bigint not null auto_increment, key (nummer)) engine = memory")
        .update();
    int aantal =
        jdbc.sql(
                "insert into rij_nieuw (regel) select s.regel from %s s%s left join %s l on %s"
                        .formatted(tabel.staging(), tabel.bij(), tabel.doel(), tabel.gelijk())
                    + " where " + REGELS + " and l.id is null order by s.regel")
            .params(parameters)
            .update();
    if (aantal == 0) {
      return 0;
    }
    ids.reserveer(tabel.doel() + "_seq", aantal);
    List<String> namen = Stream.concat(tabel.sleutel().keySet().stream(), tabel.kolommen().stream()).toList();
    List<String> uit =
        Stream.concat(tabel.sleutel().values().stream(), tabel.kolommen().stream().map(kolom -> "s." + kolom)).toList();
    jdbc.sql(
            "insert into %s (id, %s, levering_id, gewijzigd_door)".formatted(tabel.doel(), String.join(", ", namen))
                + " select b.eerste + (n.nummer - 1) mod 50, " + String.join(", ", uit) + ", :levering, :door"
                + " from rij_nieuw n straight_join id_blok b on b.nummer = (n.nummer - 1) div 50 straight_join "
                + tabel.staging() + " s on s.levering_id = :levering and s.regel = n.regel" + tabel.bij())
        .params(parameters)
        .update();
    return aantal;
  }
}
