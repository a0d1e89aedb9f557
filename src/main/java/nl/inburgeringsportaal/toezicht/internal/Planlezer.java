package nl.inburgeringsportaal.toezicht.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.PerVerzoek;
import nl.inburgeringsportaal.keurmerk.Keurmerkperiode;
import nl.inburgeringsportaal.keurmerk.Keurmerkstand;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.Schoolgrootte;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Regelstand;
import nl.inburgeringsportaal.toezicht.Bezoekaanleiding;
import nl.inburgeringsportaal.toezicht.Bezoekstatus;
import nl.inburgeringsportaal.toezicht.ToezichtListItem;
import nl.inburgeringsportaal.toezicht.internal.Toezichtregels.Bezocht;
import nl.inburgeringsportaal.toezicht.internal.Toezichtregels.Feiten;
import nl.inburgeringsportaal.toezicht.internal.Toezichtregels.Vervroeging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the facts together from which the plan follows, for all schools in as many questions as for one. The
 * Netherlands have some hundreds of them: they are computed in memory, so that no copy of the plan can be wrong.
 */
@Component
public class Planlezer {
  private static final String EEN = " and (:school is null or %s = :school)";

  private final JdbcClient jdbc;
  private final Regels regels;

  Planlezer(JdbcClient jdbc, Regels regels) {
    this.jdbc = jdbc;
    this.regels = regels;
  }

  private record School(long id, String naam, String plaats, Schoolgrootte grootte, Set<Long> locaties) {}

  private record Bezoek(
      long school,
      long id,
      LocalDateTime begin,
      long locatie,
      Bezoekaanleiding aanleiding,
      Bezoekstatus status,
      int nodig,
      boolean strijdig) {}

  private record Wens(long school, Vervroeging wat) {}

  private record Periode(long school, Keurmerkperiode wat) {}

  /**
   * @param dag a day; visits after it are planned ones
   * @return every school that has the keurmerk on that day, by id
   */
  public List<ToezichtListItem> alle(LocalDate dag) {
    // List, count and work ask it in one request.
    return PerVerzoek.eens(Planlezer.class, dag.toString(), () -> lees(null, dag));
  }

  /**
   * @param taalschoolId a school
   * @param dag a day
   * @return the school, empty when it does not have the keurmerk on that day
   */
  public Optional<ToezichtListItem> vind(long taalschoolId, LocalDate dag) {
    return lees(taalschoolId, dag).stream().findFirst();
  }

  private List<ToezichtListItem> lees(Long school, LocalDate dag) {
    Map<Long, List<Periode>> periodes = periodes(school).stream().collect(Collectors.groupingBy(Periode::school));
    Map<Long, List<Bezoek>> bezoeken = bezoeken(school).stream().collect(Collectors.groupingBy(Bezoek::school));
    Map<Long, List<Wens>> wensen = wensen(school).stream().collect(Collectors.groupingBy(Wens::school));
    Regelstand stand = regels.stand();
    return scholen(school, dag).stream()
        .flatMap(
            een ->
                rij(
                    een,
                    periodes.getOrDefault(een.id(), List.of()).stream().map(Periode::wat).toList(),
                    bezoeken.getOrDefault(een.id(), List.of()),
                    wensen.getOrDefault(een.id(), List.of()).stream().map(Wens::wat).toList(),
                    dag,
                    stand)
                    .stream())
        .toList();
  }

  private static Optional<ToezichtListItem> rij(
      School school,
      List<Keurmerkperiode> periodes,
      List<Bezoek> bezoeken,
      List<Vervroeging> wensen,
      LocalDate dag,
      Regelstand stand) {
    List<Bezocht> gehouden =
        bezoeken.stream()
            .filter(een -> een.status().isGehouden())
            .map(een -> new Bezocht(een.begin(), een.locatie(), een.aanleiding(), een.nodig()))
            .toList();
    Optional<Bezoek> volgende =
        bezoeken.stream()
            .filter(een -> een.status() == Bezoekstatus.GEPLAND)
            // Looking at what was mended is not the visit that the plan asks for.
            .filter(een -> een.aanleiding() != Bezoekaanleiding.HERSTEL)
            .findFirst();
    boolean strijdig =
        bezoeken.stream().anyMatch(een -> een.status() == Bezoekstatus.GEPLAND && een.strijdig());
    Feiten feiten = new Feiten(periodes, gehouden, wensen, school.grootte(), school.locaties());
    return Toezichtregels.bereken(feiten, dag, stand::getal)
        .map(
            wanneer ->
                new ToezichtListItem(
                    school.id(),
                    school.naam(),
                    school.plaats(),
                    op(periodes, dag),
                    school.grootte(),
                    wanneer,
                    volgende.map(Bezoek::begin).orElse(null),
                    volgende.map(Bezoek::id).orElse(null),
                    strijdig));
  }

  private static Keurmerkstand op(List<Keurmerkperiode> periodes, LocalDate dag) {
    return periodes.stream()
        .filter(een -> !een.van().isAfter(dag) && (een.tot() == null || een.tot().isAfter(dag)))
        .findFirst()
        .map(Keurmerkperiode::stand)
        .orElse(Keurmerkstand.GEEN);
  }

  private List<School> scholen(Long school, LocalDate dag) {
    return jdbc.sql(
            """
            select t.id, i.naam, i.plaats, t.grootte, (select group_concat(l.id) from taalschool_locatie l
              where l.taalschool_id = t.id and (l.gesloten_op is null or l.gesloten_op > :dag)) as locaties_
            from taalschool t join instelling i on i.id = t.instelling_id where 1 = 1
            """
                + EEN.formatted("t.id")
                + " order by t.id")
        .param("dag", dag)
        .param("school", school)
        .query(
            (rij, nummer) ->
                new School(
                    rij.getLong("id"),
                    rij.getString("naam"),
                    rij.getString("plaats"),
                    rij.getString("grootte") == null ? null : Schoolgrootte.valueOf(rij.getString("grootte")),
                    ids(rij.getString("locaties_"))))
        .list();
  }

  private static Set<Long> ids(String tekst) {
    return tekst == null
        ? Set.of()
        : Arrays.stream(tekst.split(",")).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private List<Periode> periodes(Long school) {
    return jdbc.sql(
            "select taalschool_id, van, tot, status, maatregel from keurmerkperiode where 1 = 1"
                + EEN.formatted("taalschool_id")
                + " order by taalschool_id, van")
        .param("school", school)
        .query(
            (rij, nummer) ->
                new Periode(
                    rij.getLong("taalschool_id"),
                    new Keurmerkperiode(
                        rij.getObject("van", LocalDate.class),
                        rij.getObject("tot", LocalDate.class),
                        new Keurmerkstand(status(rij, "status"), status(rij, "maatregel")))))
        .list();
  }

  private static Keurmerkstatus status(ResultSet rij, String kolom) throws SQLException {
    String naam = rij.getString(kolom);
    return naam == null ? null : Keurmerkstatus.valueOf(naam);
  }

  private List<Bezoek> bezoeken(Long school) {
    return jdbc.sql(
            "select b.taalschool_id, b.id, b.begin, b.locatie_id, b.aanleiding, b.status, b.locaties_nodig, "
                + Bezoeksql.STRIJDIG
                + " as strijdig_ from toezichtbezoek b where b.status <> 'AFGEZEGD'"
                + EEN.formatted("b.taalschool_id")
                + " order by b.begin, b.id")
        .param("school", school)
        .query(
            (rij, nummer) ->
                new Bezoek(
                    rij.getLong("taalschool_id"),
                    rij.getLong("id"),
                    rij.getObject("begin", LocalDateTime.class),
                    rij.getLong("locatie_id"),
                    Bezoekaanleiding.valueOf(rij.getString("aanleiding")),
                    Bezoekstatus.valueOf(rij.getString("status")),
                    rij.getInt("locaties_nodig"),
                    rij.getBoolean("strijdig_")))
        .list();
  }

  private List<Wens> wensen(Long school) {
    return jdbc.sql(
            "select taalschool_id, uiterlijk, vastgelegd_op, toelichting from toezichtvervroeging where 1 = 1"
                + EEN.formatted("taalschool_id"))
        .param("school", school)
        .query(
            (rij, nummer) ->
                new Wens(
                    rij.getLong("taalschool_id"),
                    new Vervroeging(
                        rij.getObject("uiterlijk", LocalDate.class),
                        rij.getObject("vastgelegd_op", LocalDateTime.class),
                        rij.getString("toelichting"))))
        .list();
  }

  /**
   * @param taalschoolId a school
   * @param dag a day
   * @return how many locations a round visits that begins on that day
   */
  int locatiesNodig(long taalschoolId, LocalDate dag) {
    Regelstand stand = regels.stand();
    return scholen(taalschoolId, dag).stream()
        .findFirst()
        .map(een -> Toezichtregels.locatiesNodig(een.grootte(), een.locaties().size(), dag, stand::getal))
        .orElse(1);
  }
}
