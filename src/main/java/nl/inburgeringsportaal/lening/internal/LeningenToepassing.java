package nl.inburgeringsportaal.lening.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.levering.NieuweRecords;
import nl.inburgeringsportaal.base.levering.Terugwerking;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staged lines of {@code leningen.csv} become loans, set by set; only what really differs is written. */
class LeningenToepassing implements Toepasser {
  private static final List<String> VELDEN =
      List.of(
          "toegekend_op", "toegekend_bedrag", "leentermijn_einde", "kwijtgescholden_op", "kwijtgescholden_bedrag",
          "teniet_op", "terugbetaling_begonnen_op", "afgelost_op");

  /** Facts that count in a figure, each from its own day. */
  private static final List<String> GEDATEERD =
      List.of("kwijtgescholden_op", "teniet_op", "terugbetaling_begonnen_op", "afgelost_op");

  private static final String REGELS =
      "s.levering_id = :levering and s.regel between :van and :tot and s.geweigerd = 0";

  private static final String ZONDER =
      " and not exists (select 1 from lening_nummer n where n.leningnummer = s.leningnummer)";

  private static final String MET_ANDERS =
      " from lening_anders a join lening l on l.id = a.lening_id"
          + " join staging_lening s on s.levering_id = :levering and s.regel = a.regel ";

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Terugwerking terugwerking;
  private final Toepassing wat;
  private final List<String> velden;

  LeningenToepassing(JdbcClient jdbc, IdBlokken ids, Terugwerking terugwerking, Toepassing wat) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.terugwerking = terugwerking;
    this.wat = wat;
    this.velden = VELDEN.stream().filter(wat.kolommen()::contains).toList();
  }

  @Override
  public Aantallen pasToe(long van, long tot) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("levering", wat.leveringId());
    parameters.put("van", van);
    parameters.put("tot", tot);
    parameters.put("door", wat.door());
    long gewijzigd = wat.allesNieuw() ? 0 : wijzig(parameters);
    return new Aantallen(voegToe(parameters), gewijzigd);
  }

  private long wijzig(Map<String, Object> parameters) {
    jdbc.sql(
            "create or replace temporary table lening_anders (lening_id bigint not null primary key,"
                + " inburgeraar_id bigint not null, regel bigint not null) engine = memory")
        .update();
    String gelijk =
        Stream.concat(Stream.of("l.inburgeraar_id = p.inburgeraar_id"), velden.stream().map(veld -> gelijk(veld)))
            .collect(Collectors.joining(" and "));
    int gewijzigd =
        jdbc.sql(
                "insert into lening_anders select l.id, p.inburgeraar_id, s.regel from staging_lening s"
                    + " join lening_nummer n on n.leningnummer = s.leningnummer join lening l on l.id = n.lening_id"
                    + " join inburgeraar_persoon p on p.vnummer = s.vnummer where " + REGELS + " and not (" + gelijk
                    + ")")
            .params(parameters)
            .update();
    if (gewijzigd == 0) {
      return 0;
    }
    noteer(parameters);
    String sets = velden.stream().map(veld -> "l." + veld + " = " + nieuw(veld) + ", ").collect(Collectors.joining());
    jdbc.sql(
            "update lening_anders a join lening l on l.id = a.lening_id"
                + " join staging_lening s on s.levering_id = :levering and s.regel = a.regel set "
                + "l.inburgeraar_id = a.inburgeraar_id, " + sets
                + "l.versie = l.versie + 1, l.gewijzigd_door = :door, l.levering_id = :levering")
        .params(parameters)
        .update();
    return gewijzigd;
  }

  private void noteer(Map<String, Object> parameters) {
    for (String veld : GEDATEERD) {
      if (velden.contains(veld)) {
        terugwerking.noteer(
            wat,
            "leningen",
            veld,
            "select least(coalesce(l.%1$s, s.%1$s), coalesce(s.%1$s, l.%1$s)) as vanaf".formatted(veld) + MET_ANDERS
                + "where not (" + gelijk(veld) + ")",
            parameters);
      }
    }
    // Another person draws from it, from the first day on which something was drawn.
    terugwerking.noteer(
        wat,
        "leningen",
        "vnummer",
        "select (select min(o.datum) from lening_opname o where o.lening_id = l.id) as vanaf" + MET_ANDERS
            + "where l.inburgeraar_id <> a.inburgeraar_id",
        parameters);
  }

  private long voegToe(Map<String, Object> parameters) {
    NieuweRecords nieuwe = new NieuweRecords(jdbc, ids, "staging_lening", "lening_seq");
    int aantal = nieuwe.neem(REGELS, wat.allesNieuw() ? "" : ZONDER, parameters);
    if (aantal == 0) {
      return 0;
    }
    String waar = nieuwe.waar() + " order by s.regel";
    // Of new persons only: another one may go meanwhile.
    jdbc.sql(
            (wat.allesNieuw() ? ZONDER_OPZOEKEN : "") + "insert into lening (id, inburgeraar_id, "
                + String.join(", ", VELDEN) + ", levering_id, gewijzigd_door) select " + nieuwe.id()
                + ", p.inburgeraar_id, "
                + VELDEN.stream().map(LeningenToepassing::nieuw).collect(Collectors.joining(", "))
                + ", :levering, :door" + nieuwe.uit()
                + " straight_join inburgeraar_persoon p on p.vnummer = s.vnummer"
                + waar)
        .params(parameters)
        .update();
    // The loan was made here: the database need not look it up.
    jdbc.sql(ZONDER_OPZOEKEN + "insert into lening_nummer (lening_id, leningnummer, gewijzigd_door) select "
            + nieuwe.id() + ", s.leningnummer, :door" + nieuwe.uit() + waar)
        .params(parameters)
        .update();
    return aantal;
  }

  private static String gelijk(String veld) {
    return "l." + veld + " <=> " + nieuw(veld);
  }

  private static String nieuw(String veld) {
    return veld.endsWith("_bedrag") ? "cast(s." + veld + " * 100 as signed)" : "s." + veld;
  }
}
