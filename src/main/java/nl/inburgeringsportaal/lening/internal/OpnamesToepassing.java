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

  private static final String VAN = " from staging_opname s join lening_nummer n on n.leningnummer = s.leningnummer";

  private static final String OPNAME =
      " join lening_opname o on o.lening_id = n.lening_id and o.volgnummer = s.volgnummer";

  private static final String CENTEN = "cast(s.bedrag * 100 as signed)";

  private static final String ANDERE_DATUM = "o.datum <> s.datum";

  private static final String ANDER_BEDRAG = "o.bedrag <> " + CENTEN;

  private static final String ANDERS = " and (" + ANDERE_DATUM + " or " + ANDER_BEDRAG + ")";

  private static final String ZONDER =
      " and not exists (select 1 from lening_opname o"
          + " where o.lening_id = n.lening_id and o.volgnummer = s.volgnummer)";

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
    int gewijzigd = wijzig(parameters);
    terugwerking.noteer(wat, "opnames", "nieuw", "select s.datum as vanaf" + VAN + REGELS + ZONDER, parameters);
    int nieuw =
        jdbc.sql(
                "insert into lening_opname (lening_id, volgnummer, datum, bedrag, levering_id, gewijzigd_door)"
                    + " select n.lening_id, s.volgnummer, s.datum, " + CENTEN + ", :levering, :door" + VAN + REGELS
                    + ZONDER + " order by n.lening_id, s.volgnummer")
            .params(parameters)
            .update();
    return new Aantallen(nieuw, gewijzigd);
  }

  private int wijzig(Map<String, Object> parameters) {
    boolean anders =
        jdbc.sql("select exists (select 1" + VAN + OPNAME + REGELS + ANDERS + ")")
            .params(parameters)
            .query(Boolean.class)
            .single();
    if (!anders) {
      return 0;
    }
    String vanaf = "select least(o.datum, s.datum) as vanaf" + VAN + OPNAME + REGELS + " and ";
    terugwerking.noteer(wat, "opnames", "datum", vanaf + ANDERE_DATUM, parameters);
    terugwerking.noteer(wat, "opnames", "bedrag", vanaf + ANDER_BEDRAG, parameters);
    return jdbc.sql(
                "update staging_opname s join lening_nummer n on n.leningnummer = s.leningnummer" + OPNAME
                    + " set o.datum = s.datum, o.bedrag = " + CENTEN
                    + ", o.versie = o.versie + 1, o.gewijzigd_door = :door, o.levering_id = :levering" + REGELS
                    + ANDERS)
            .params(parameters)
            .update();
  }
}
