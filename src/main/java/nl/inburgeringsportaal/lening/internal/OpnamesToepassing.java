package nl.inburgeringsportaal.lening.internal;

import java.util.HashMap;
import java.util.Map;
import nl.inburgeringsportaal.base.levering.Terugwerking;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staged lines of {@code opnames.csv} become drawings of a loan, set by set; only what really differs is written. */
class OpnamesToepassing implements Toepasser {
  private static final String REGELS =
      " where s.levering_id = :levering and s.regel between :van and :tot and s.geweigerd = 0";

  private static final String VAN =
      " from staging_opname s straight_join lening_nummer n on n.leningnummer = s.leningnummer";

  private static final String OPNAME =
      " join lening_opname o on o.lening_id = n.lening_id and o.volgnummer = s.volgnummer";

  private static final String CENTEN = "cast(s.bedrag * 100 as signed)";

  private static final String ANDERE_DATUM = "o.datum <> s.datum";

  private static final String ANDER_BEDRAG = "o.bedrag <> " + CENTEN;

  private static final String ANDERS = ANDERE_DATUM + " or " + ANDER_BEDRAG;

  private static final String ZONDER =
      " and not exists (select 1 from lening_opname o"
          + " where o.lening_id = n.lening_id and o.volgnummer = s.volgnummer)";

  /**
   * What the portal has of some lines: most files bring drawings that are all new, or all there, and then nothing has
   * to be looked up once more.
   *
   * @param regels how many lines there are
   * @param bekend of how many the drawing is there
   * @param anders of how many with another day or amount
   */
  private record Stand(long regels, long bekend, long anders) {}

  private final JdbcClient jdbc;
  private final Terugwerking terugwerking;
  private final Toepassing wat;

  OpnamesToepassing(JdbcClient jdbc, Terugwerking terugwerking, Toepassing wat) {
    this.jdbc = jdbc;
    this.terugwerking = terugwerking;
    this.wat = wat;
  }

  @Override
  public Aantallen pasToe(long van, long tot) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("levering", wat.leveringId());
    parameters.put("van", van);
    parameters.put("tot", tot);
    parameters.put("door", wat.door());
    if (wat.allesNieuw()) {
      // Their loans were made in this delivery: the database need not look them up.
      return new Aantallen(voegToe(parameters, ZONDER_OPZOEKEN, "", " from staging_opname s" + REGELS), 0);
    }
    Stand stand = stand(parameters);
    int gewijzigd = stand.anders() == 0 ? 0 : wijzig(parameters);
    if (stand.bekend() == stand.regels()) {
      return new Aantallen(0, gewijzigd);
    }
    String zonder = stand.bekend() == 0 ? "" : ZONDER;
    return new Aantallen(voegToe(parameters, "", zonder, VAN + REGELS + zonder), gewijzigd);
  }

  private int voegToe(Map<String, Object> parameters, String wijze, String zonder, String nieuwe) {
    terugwerking.noteer(wat, "opnames", "nieuw", "select s.datum as vanaf" + nieuwe, parameters);
    return jdbc.sql(
            wijze + "insert into lening_opname (lening_id, volgnummer, datum, bedrag, levering_id, gewijzigd_door)"
                + " select n.lening_id, s.volgnummer, s.datum, " + CENTEN + ", :levering, :door" + VAN + REGELS
                + zonder)
        .params(parameters)
        .update();
  }

  private Stand stand(Map<String, Object> parameters) {
    return jdbc.sql(
            "select count(*), count(o.lening_id), coalesce(sum(" + ANDERS + "), 0)" + VAN + " left" + OPNAME + REGELS)
        .params(parameters)
        .query((rij, nummer) -> new Stand(rij.getLong(1), rij.getLong(2), rij.getLong(3)))
        .single();
  }

  private int wijzig(Map<String, Object> parameters) {
    String vanaf = "select least(o.datum, s.datum) as vanaf" + VAN + OPNAME + REGELS + " and ";
    terugwerking.noteer(wat, "opnames", "datum", vanaf + ANDERE_DATUM, parameters);
    terugwerking.noteer(wat, "opnames", "bedrag", vanaf + ANDER_BEDRAG, parameters);
    return jdbc.sql(
                "update staging_opname s join lening_nummer n on n.leningnummer = s.leningnummer" + OPNAME
                    + " set o.datum = s.datum, o.bedrag = " + CENTEN
                    + ", o.versie = o.versie + 1, o.gewijzigd_door = :door, o.levering_id = :levering" + REGELS
                    + " and (" + ANDERS + ")")
            .params(parameters)
            .update();
  }
}
