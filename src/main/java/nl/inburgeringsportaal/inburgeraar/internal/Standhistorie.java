package nl.inburgeringsportaal.inburgeraar.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.levering.Toepassing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From which day the values hold that have no date of their own: those of the first delivery from the beginning,
 * another value in a later delivery from that delivery's standdatum, with {@code soort=correctie} from the beginning.
 * A delivery knows better than the ones before it: what it changed holds from its standdatum on.
 */
class Standhistorie {
  /** From the beginning; the database keeps no earlier day. */
  static final LocalDate BEGIN = LocalDate.of(1000, 1, 1);

  private static final String KOLOMMEN = String.join(", ", InburgeraarsToepassing.ZONDER_DATUM);

  private static final String MET_ANDERS =
      " from inburgeraar_anders a join inburgeraar l on l.id = a.inburgeraar_id"
          + " join staging_inburgeraar s on s.levering_id = :levering and s.regel = a.regel";

  private final JdbcClient jdbc;
  private final Toepassing wat;
  private final List<String> geleverd;

  /**
   * @param wat the delivery
   * @param geleverd those of its columns that have no date of their own
   */
  Standhistorie(JdbcClient jdbc, Toepassing wat, List<String> geleverd) {
    this.jdbc = jdbc;
    this.wat = wat;
    this.geleverd = geleverd;
  }

  /** Adds the first row of new persons: a select of their ids, named {@code id}. */
  void begin(String personen, Map<String, Object> parameters) {
    jdbc.sql(
            "insert into inburgeraar_stand (inburgeraar_id, van, " + KOLOMMEN + ", levering_id, gewijzigd_door)"
                + " select l.id, :begin, " + velden("l") + ", :levering, :door from inburgeraar l"
                + " join (" + personen + ") w on w.id = l.id")
        .params(parameters)
        .param("begin", BEGIN)
        .update();
  }

  /**
   * Call it before the present values are overwritten: what is compared with is what stands there. Each column goes its
   * own way: one that did not become another one, or that the file does not have, keeps its days.
   */
  void wijzig(Map<String, Object> parameters) {
    Map<String, Object> alle = new HashMap<>(parameters);
    alle.put("vanaf", wat.correctie() ? BEGIN : wat.standdatum());
    if (!wat.correctie()) {
      jdbc.sql(
              "insert ignore into inburgeraar_stand (inburgeraar_id, van, " + KOLOMMEN
                  + ", levering_id, gewijzigd_door) select l.id, :vanaf, " + velden("h") + ", :levering, :door"
                  + MET_ANDERS + " join inburgeraar_stand h on h.inburgeraar_id = l.id and h.van ="
                  + " (select max(v.van) from inburgeraar_stand v where v.inburgeraar_id = l.id and v.van <= :vanaf)"
                  + " where " + anders())
          .params(alle)
          .update();
    }
    String sets =
        geleverd.stream()
            .map(
                kolom ->
                    "h.%1$s = if(%2$s, h.%1$s, %3$s), "
                        .formatted(kolom, InburgeraarsToepassing.gelijkFeit(kolom), nieuw(kolom)))
            .collect(Collectors.joining());
    jdbc.sql(
            "update inburgeraar_anders a join inburgeraar l on l.id = a.inburgeraar_id"
                + " join staging_inburgeraar s on s.levering_id = :levering and s.regel = a.regel"
                + " join inburgeraar_stand h on h.inburgeraar_id = l.id and h.van >= :vanaf set " + sets
                + "h.versie = h.versie + 1, h.gewijzigd_door = :door, h.levering_id = :levering where " + anders())
        .params(alle)
        .update();
  }

  private String anders() {
    return geleverd.stream()
        .map(kolom -> "not (" + InburgeraarsToepassing.gelijkFeit(kolom) + ")")
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  private static String nieuw(String kolom) {
    return kolom.equals("coa") ? "coalesce(s.coa, 0)" : "s." + kolom;
  }

  private static String velden(String tabel) {
    return InburgeraarsToepassing.ZONDER_DATUM.stream()
        .map(kolom -> tabel + "." + kolom)
        .collect(Collectors.joining(", "));
  }
}
