package nl.inburgeringsportaal.inburgeraar.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.levering.Toepassing;
import nl.inburgeringsportaal.inburgeraar.Wi2013;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From which day the values hold that have no date of their own: those of the first delivery from the beginning,
 * another value in a later delivery from that delivery's standdatum, with {@code soort=correctie} from the beginning.
 * A delivery knows better than the ones before it: what it says holds from its day on, also when that is the value of
 * today, which until now was known from a later day only (docs/decisions/0027-peilmoment.md).
 */
class Standhistorie {
  private static final String KOLOMMEN = String.join(", ", InburgeraarsToepassing.ZONDER_DATUM);

  /** The same of a row {@code h}. */
  private static final String VELDEN =
      InburgeraarsToepassing.ZONDER_DATUM.stream().map(kolom -> "h." + kolom).collect(Collectors.joining(", "));

  /** The rows that hold on the day {@code :vanaf} or after it. */
  private static final String GELDT_NOG =
      "h.inburgeraar_id = l.id and h.van >= (select max(v.van) from inburgeraar_stand v"
          + " where v.inburgeraar_id = l.id and v.van <= :vanaf)";

  private static final String MET_ANDERS =
      " from inburgeraar_anders a join inburgeraar l on l.id = a.inburgeraar_id"
          + " join staging_inburgeraar s on s.levering_id = :levering and s.regel = a.regel"
          + " join inburgeraar_stand h on " + GELDT_NOG;

  private final JdbcClient jdbc;
  private final Toepassing wat;
  private final List<String> geleverd;
  private final boolean kijktTerug;

  /**
   * @param wat the delivery
   * @param geleverd those of its columns that have no date of their own
   */
  Standhistorie(JdbcClient jdbc, Toepassing wat, List<String> geleverd) {
    this.jdbc = jdbc;
    this.wat = wat;
    this.geleverd = geleverd;
    this.kijktTerug = kijktTerug();
  }

  /**
   * Adds the first row of new persons.
   *
   * @param id their ids
   * @param van where their lines {@code s} are
   * @param parameters the parameters of both
   */
  void begin(String id, String van, Map<String, Object> parameters) {
    String waarden =
        InburgeraarsToepassing.ZONDER_DATUM.stream().map(Standhistorie::nieuw).collect(Collectors.joining(", "));
    jdbc.sql(
            InburgeraarsToepassing.VOEG_TOE + "inburgeraar_stand (inburgeraar_id, van, " + KOLOMMEN
                + ", levering_id, gewijzigd_door)"
                + " select " + id + ", :begin, " + waarden + ", :levering, :door" + van)
        .params(parameters)
        .param("begin", Wi2013.BEGIN)
        .update();
  }

  /**
   * Somebody may differ though all his present values are those of the file: when it tells of earlier days.
   *
   * @param parameters gets {@code vanaf}, the first day for which the file speaks
   * @return condition on a person {@code l} and his line {@code s}; false when it tells of no earlier days
   */
  String ooitAnders(Map<String, Object> parameters) {
    parameters.put("vanaf", vanaf());
    return kijktTerug
        ? "exists (select 1 from inburgeraar_stand h where " + GELDT_NOG + " and " + anders() + ")"
        : "false";
  }

  /**
   * @param kolom a value
   * @return a select of {@code vanaf}, the first day of which that value becomes another one, per person in
   *     {@code inburgeraar_anders}; nobody counts before his duty
   */
  static String eersteDag(String kolom) {
    return "select greatest(min(h.van), :vanaf, coalesce(least(l.plicht_begin, s.plicht_begin), l.plicht_begin,"
        + " s.plicht_begin, :vanaf)) as vanaf" + MET_ANDERS + " where not (" + gelijk(kolom) + ") group by l.id";
  }

  /** Each column goes its own way: one that the file does not have keeps its days. */
  void wijzig(Map<String, Object> parameters) {
    jdbc.sql(
            "insert ignore into inburgeraar_stand (inburgeraar_id, van, " + KOLOMMEN
                + ", levering_id, gewijzigd_door) select l.id, :vanaf, " + VELDEN + ", :levering, :door"
                + MET_ANDERS + " where h.van < :vanaf and " + anders())
        .params(parameters)
        .update();
    String sets =
        geleverd.stream().map(kolom -> "h.%s = %s, ".formatted(kolom, nieuw(kolom))).collect(Collectors.joining());
    jdbc.sql(
            "update inburgeraar_anders a join inburgeraar l on l.id = a.inburgeraar_id"
                + " join staging_inburgeraar s on s.levering_id = :levering and s.regel = a.regel"
                + " join inburgeraar_stand h on h.inburgeraar_id = l.id and h.van >= :vanaf set " + sets
                + "h.versie = h.versie + 1, h.gewijzigd_door = :door, h.levering_id = :levering where " + anders())
        .params(parameters)
        .update();
  }

  private LocalDate vanaf() {
    return wat.correctie() ? Wi2013.BEGIN : wat.standdatum();
  }

  private boolean kijktTerug() {
    return wat.correctie()
        || jdbc.sql(
                "select exists (select 1 from levering e join levering_bestand b on b.levering_id = e.id"
                    + " where b.naam = 'inburgeraars' and e.status = 'VERWERKT' and e.standdatum > ?)")
            .param(wat.standdatum())
            .query(Boolean.class)
            .single();
  }

  private String anders() {
    return geleverd.stream()
        .map(kolom -> "not (" + gelijk(kolom) + ")")
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  private static String gelijk(String kolom) {
    return "h.%s <=> %s".formatted(kolom, nieuw(kolom));
  }

  private static String nieuw(String kolom) {
    return kolom.equals("coa") ? "coalesce(s.coa, 0)" : "s." + kolom;
  }
}
