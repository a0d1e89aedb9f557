package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.levering.Controle;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code lbt-uitslagen.csv}: how the leerbaarheidstoets ended, by exam number. */
@Component
class LbtUitslagenBestand implements Bestandssoort {
  private static final int VOLGORDE = 50;
  private static final String TEKST = "lbt-kandidaten.uitslagen";

  private static final String MET_DEELNAME = " join lbt_deelname d on d.examennummer = s.examennummer";
  private static final String MET_UITSLAG = " join lbt_uitslag u on u.examennummer = s.examennummer";
  private static final String NIEUW = MET_DEELNAME + " left" + MET_UITSLAG;

  /** That the outcome {@code u} is what the line says; a column that the file does not have says nothing. */
  private static final String GELIJK =
      "u.datum_afname = s.datum_afname and u.resultaat = s.resultaat"
          + " and (not :heeft_behaalde_score or u.behaalde_score <=> s.behaalde_score)"
          + " and (not :heeft_benodigde_score or u.benodigde_score <=> s.benodigde_score)";

  private static final List<Regel> REGELS =
      List.of(
          new Regel("examennummer", "ONBEKEND_NUMMER", " left" + MET_DEELNAME + " left" + MET_UITSLAG,
            "d.id is null and u.id is null and not exists (select 1 from staging_lbt_aanmelding a"
                + " where a.levering_id = :levering and a.examennummer = s.examennummer and a.geweigerd = 0)"),
        new Regel("resultaat", "ANDERE_UITSLAG", MET_UITSLAG, "not (" + GELIJK + ")"),
        new Regel("examennummer", "ZONDER_AFNAME", NIEUW + Kandidaatgevolgen.GEHOUDEN,
            "u.id is null and " + Kandidaatgevolgen.CONTROLE + " = 'ZONDER_AFNAME'"),
        new Regel("examennummer", "INGETROKKEN", NIEUW, "u.id is null and d.ingetrokken_op is not null"),
        new Regel("examennummer", "OVERGESLAGEN", NIEUW,
            "u.id is null and d.ingetrokken_op is null and d.status = 'OVERGESLAGEN'"),
        new Regel("datum_afname", "IN_TOEKOMST", "", "s.datum_afname > :dag"),
        new Regel("datum_afname", "VOOR_AANMELDING", MET_DEELNAME, "s.datum_afname < d.aangemeld_op"),
        new Regel("behaalde_score", "SCORE_ANDERS", "",
            "s.benodigde_score is not null and s.resultaat <> 'ONBEKEND'"
                + " and (s.behaalde_score >= s.benodigde_score) <> (s.resultaat = 'B1_HAALBAAR')"));

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Kandidaatgevolgen gevolgen;

  LbtUitslagenBestand(JdbcClient jdbc, IdBlokken ids, Kandidaatgevolgen gevolgen) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.gevolgen = gevolgen;
  }

  @Override
  public String naam() {
    return "lbt-uitslagen";
  }

  @Override
  public String tekstSleutel() {
    return TEKST;
  }

  @Override
  public String scherm() {
    return "uitslagen-controle";
  }

  @Override
  public int volgorde() {
    return VOLGORDE;
  }

  @Override
  public Set<Rol> leveranciers() {
    return Set.of(Rol.MEDEWERKER_DUO);
  }

  @Override
  public List<Kolom> kolommen() {
    return LbtKolommen.uitslagen();
  }

  @Override
  public List<String> sleutel() {
    return List.of("examennummer");
  }

  @Override
  public String stagingtabel() {
    return "staging_lbt_uitslag";
  }

  /** Nothing is refused but the form of a field: an outcome of a number that nobody knows waits for it. */
  @Override
  public List<Controle> controles() {
    return REGELS.stream().map(Regel::controle).toList();
  }

  @Override
  public Optional<String> vooronderzoek(List<String> aanwezig) {
    return Optional.of(
        REGELS.stream()
            .map(regel -> "coalesce(max(" + regel.geldt() + "), 0)")
            .collect(
                Collectors.joining(
                    ", ",
                    "select ",
                    ", count(u.id) + count(d.id) > 0 from staging_lbt_uitslag s left" + MET_DEELNAME
                        + " left" + MET_UITSLAG
                        + Kandidaatgevolgen.GEHOUDEN + " where s.levering_id = :levering")));
  }
  @Override
  public Toepasser toepasser(Toepassing toepassing) {
    return new LbtUitslagenToepassing(jdbc, ids, gevolgen, toepassing);
  }

  /**
   * What DUO is told of a line, with no more tables than it asks about: a file has 60,000 lines, and each table is
   * looked up for each of them. The condition says the same when all tables are there.
   */
  private record Regel(String kolom, String code, String tabellen, String voorwaarde) {
    String geldt() {
      return "s." + kolom + " is not null and (" + voorwaarde + ")";
    }

    Controle controle() {
      return new Controle(
          kolom,
          TEKST + "." + code,
          true,
          kolom,
          "select s.regel, null as argumenten, cast(s." + kolom + " as char) as waarde from staging_lbt_uitslag s"
              + tabellen + " where s.levering_id = :levering and " + geldt());
    }
  }
}
