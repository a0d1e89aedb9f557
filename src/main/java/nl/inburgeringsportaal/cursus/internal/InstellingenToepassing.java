package nl.inburgeringsportaal.cursus.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import nl.inburgeringsportaal.cursus.Instellinggevolg;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Staged lines of {@code instellingen.csv} become schools. What DUO says of keurmerk and taalschakel has no day of its
 * own: at first it holds from the beginning, something else from the standdatum of the delivery that says so, with
 * {@code soort=correctie} from the beginning.
 */
class InstellingenToepassing implements Toepasser {
  private static final LocalDate BEGIN = LocalDate.of(1000, 1, 1);
  private static final List<String> ZONDER_DATUM = List.of("keurmerk", "taalschakel");

  private static final Rijentoepassing.Tabel TABEL =
      new Rijentoepassing.Tabel(
          "staging_instelling",
          "instelling",
          "",
          "l.instellingsnummer = s.instellingsnummer",
          Map.of("instellingsnummer", "s.instellingsnummer"),
          List.of("naam", "plaats", "postcode", "huisnummer", "bow_nummer", "brin"),
          ZONDER_DATUM);

  private static final String MET_REGEL =
      "rij_anders a join instelling l on l.id = a.id join staging_instelling s on s.levering_id = :levering"
          + " and s.regel = a.regel";

  private final JdbcClient jdbc;
  private final Toepassing wat;
  private final Rijentoepassing rijen;
  private final List<Instellinggevolg> gevolgen;
  private final List<String> standen;

  /**
   * @param wat delivery, deliverer and columns
   * @param gevolgen what others do with the schools
   */
  InstellingenToepassing(JdbcClient jdbc, IdBlokken ids, Toepassing wat, List<Instellinggevolg> gevolgen) {
    this.jdbc = jdbc;
    this.wat = wat;
    this.gevolgen = gevolgen;
    this.rijen = new Rijentoepassing(jdbc, ids, wat, TABEL);
    this.standen = ZONDER_DATUM.stream().filter(wat.kolommen()::contains).toList();
  }

  @Override
  public Aantallen pasToe(long van, long tot) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("levering", wat.leveringId());
    parameters.put("van", van);
    parameters.put("tot", tot);
    parameters.put("door", wat.door());
    int gewijzigd = rijen.zoekAnders(parameters);
    if (gewijzigd > 0) {
      if (!standen.isEmpty()) {
        wijzigStand(parameters);
      }
      rijen.wijzig(parameters);
    }
    int nieuw = rijen.voegToe(parameters);
    if (nieuw > 0) {
      beginStand(parameters);
    }
    if (nieuw + gewijzigd > 0) {
      Instellinggevolg.Levering levering =
          new Instellinggevolg.Levering(wat.leveringId(), wat.standdatum(), wat.door(), wat.nu());
      gevolgen.forEach(gevolg -> gevolg.geleverd(levering));
    }
    return new Aantallen(nieuw, gewijzigd);
  }

  private void beginStand(Map<String, Object> parameters) {
    jdbc.sql(
            """
            insert into instelling_stand (instelling_id, van, keurmerk, taalschakel, levering_id, gewijzigd_door)
            select l.id, :begin, l.keurmerk, l.taalschakel, :levering, :door
            from rij_nieuw n join staging_instelling s on s.levering_id = :levering and s.regel = n.regel
              join instelling l on l.instellingsnummer = s.instellingsnummer
            """)
        .params(parameters)
        .param("begin", BEGIN)
        .update();
  }

  /** Before the present values are overwritten: what is compared with is what stands there. */
  private void wijzigStand(Map<String, Object> parameters) {
    Map<String, Object> alle = new HashMap<>(parameters);
    alle.put("standdatum", wat.standdatum());
    String anders =
        standen.stream().map(kolom -> "not (l.%1$s <=> s.%1$s)".formatted(kolom)).collect(Collectors.joining(" or "));
    if (wat.correctie()) {
      String sets =
          standen.stream()
              .map(kolom -> "h.%1$s = if(l.%1$s <=> s.%1$s, h.%1$s, s.%1$s), ".formatted(kolom))
              .collect(Collectors.joining());
      jdbc.sql("update " + MET_REGEL + " join instelling_stand h on h.instelling_id = l.id set " + sets
              + "h.versie = h.versie + 1, h.gewijzigd_door = :door, h.levering_id = :levering where " + anders)
          .params(alle)
          .update();
      return;
    }
    String waarden =
        ZONDER_DATUM.stream()
            .map(kolom -> (standen.contains(kolom) ? "s." : "l.") + kolom)
            .collect(Collectors.joining(", "));
    jdbc.sql(
            "insert into instelling_stand (instelling_id, van, keurmerk, taalschakel, levering_id, gewijzigd_door)"
                + " select l.id, :standdatum, " + waarden + ", :levering, :door from " + MET_REGEL + " where " + anders
                + " on duplicate key update keurmerk = values(keurmerk), taalschakel = values(taalschakel),"
                + " versie = instelling_stand.versie + 1, gewijzigd_door = :door, levering_id = :levering")
        .params(alle)
        .update();
    jdbc.sql("delete h from " + MET_REGEL + " join instelling_stand h on h.instelling_id = l.id"
            + " where h.van > :standdatum and (" + anders + ")")
        .params(alle)
        .update();
  }
}
