package nl.inburgeringsportaal.base;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ids for set-based inserts, from the same sequences as Hibernate's. A sequence steps by 50, and its value
 * {@code v} stands for the ids {@code v - 49} to {@code v}: one statement reserves all the values that are
 * needed, and a join hands out the ids.
 */
@Component
public class IdBlokken {

  /** Ids per value of a sequence. */
  public static final int STAP = 50;

  private final JdbcClient jdbc;
  private final Map<String, Blok> blokken = new ConcurrentHashMap<>();

  /** The ids of one value that are still free. */
  private record Blok(long volgende, long laatste) {}

  public IdBlokken(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param sequentie name of the sequence
   * @return an id for one row
   */
  public long volgende(String sequentie) {
    Blok blok =
        blokken.compute(
            eis(sequentie),
            (naam, oud) -> {
              if (oud != null && oud.volgende < oud.laatste) {
                return new Blok(oud.volgende + 1, oud.laatste);
              }
              long waarde = waarde(naam);
              return new Blok(waarde - STAP + 1, waarde);
            });
    return blok.volgende;
  }

  /** The first value of a sequence is 1; Hibernate takes only the id 1 from it, this class nothing. */
  private long waarde(String sequentie) {
    long waarde = 0;
    while (waarde < STAP) {
      waarde = jdbc.sql("select next value for " + sequentie).query(Long.class).single();
    }
    return waarde;
  }

  private static String eis(String sequentie) {
    if (!sequentie.matches("[a-z0-9_]+_seq")) {
      throw new IllegalArgumentException(sequentie);
    }
    return sequentie;
  }

  /**
   * Reserves ids in the temporary table {@code id_blok(nummer, eerste)} of the current connection: the id of
   * the row with number {@code n}, counted from 0, is {@code eerste + n % 50} of the row with {@code nummer =
   * n div 50}. A later call replaces the table's rows. Call it inside a transaction, else the connection may
   * be another one.
   *
   * @param sequentie name of the sequence
   * @param aantal how many ids are needed, at least 1
   */
  public void reserveer(String sequentie, long aantal) {
    long aantalBlokken = (aantal + STAP - 1) / STAP;
    jdbc.sql(
            "create temporary table if not exists id_blok"
                + " (nummer bigint not null primary key, eerste bigint not null) engine = memory")
        .update();
    jdbc.sql("delete from id_blok").update();
    jdbc.sql(
            "insert into id_blok (nummer, eerste) select seq - 1, next value for %s - %d from seq_1_to_%d"
                .formatted(eis(sequentie), STAP - 1, aantalBlokken))
        .update();
    if (jdbc.sql("select count(*) from id_blok where eerste < 1").query(Long.class).single() > 0) {
      jdbc.sql("update id_blok set eerste = ? where eerste < 1").param(waarde(sequentie) - STAP + 1).update();
    }
  }
}
