package nl.inburgeringsportaal.jongeren.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.jongeren.Klasplan;
import nl.inburgeringsportaal.jongeren.KlasplanListItem;
import nl.inburgeringsportaal.jongeren.Signaalstatus;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The pupils of a klas or mentor for a plan, and the plans that can still be undone: one query each, in scope. */
@Component
public class KlasplanZoeker {
  private static final int MEESTE = 500;

  private static final String LEERLINGEN =
      """
      select l.id, l.school_id, p.roepnaam, p.achternaam, s.status, s.signaaldatum,
        exists (select 1 from gesprek g where g.leerling_id = l.id and g.status = 'GEPLAND'),
        exists (select 1 from gesprek g where g.leerling_id = l.id and g.gevoerd_op is not null)
      from leerling l
        join leerling_persoon p on p.leerling_id = l.id
        join signaal s on s.leerling_id = l.id and s.soort = 'ACHTTIENDE_VERJAARDAG'
      where %s and %s and (l.uitgeschreven_op is null or l.uitgeschreven_op > :vandaag)
      order by s.signaaldatum, p.achternaam, p.roepnaam, l.id limit %d
      """;

  private static final String ONAANGEROERD =
      """
      select k.id, k.datum, k.aantal, k.gemaakt_op from klasplan k
      where k.school_id = :school and k.gewijzigd_door = :wie and k.ongedaan_op is null and k.datum >= :vandaag
        and k.aantal = (select count(*) from gesprek g join gesprek_verslag v on v.gesprek_id = g.id
          where g.klasplan_id = k.id and g.status = 'GEPLAND' and g.versie = 0 and v.versie = 0)
      order by k.id desc limit 20
      """;

  private final NamedParameterJdbcTemplate jdbc;
  private final Klok klok;

  KlasplanZoeker(NamedParameterJdbcTemplate jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param id the pupil
   * @param schoolId his school
   * @param naam name as people say it
   * @param status where his signal stands
   * @param signaaldatum day by which the talk is due
   * @param isGepland true when a talk is planned
   * @param isGevoerd true when a talk was held
   */
  public record Rij(
      long id,
      long schoolId,
      String naam,
      Signaalstatus status,
      LocalDate signaaldatum,
      boolean isGepland,
      boolean isGevoerd) {}

  /**
   * @param bereik what the user reaches
   * @param plan for which klas or mentor
   * @return the pupils, the most urgent first
   */
  public List<Rij> leerlingen(Bereik bereik, Klasplan plan) {
    Bereik.Voorwaarde scope = bereik.voorwaarde("l.school_id", "l.klas");
    Map<String, Object> waarden = new HashMap<>(scope.parameters());
    waarden.put("vandaag", klok.vandaag());
    waarden.put("groep", plan.klas() == null ? plan.mentor() : plan.klas());
    String groep = plan.klas() == null ? "p.mentor = :groep" : "l.klas = :groep";
    return jdbc.query(
        LEERLINGEN.formatted(scope.tekst(), groep, MEESTE),
        waarden,
        (rs, nummer) ->
            new Rij(
                rs.getLong(1),
                rs.getLong(2),
                rs.getString(3) == null ? rs.getString(4) : rs.getString(3) + " " + rs.getString(4),
                Signaalstatus.valueOf(rs.getString(5)),
                rs.getObject(6, LocalDate.class),
                rs.getBoolean(7),
                rs.getBoolean(8)));
  }

  /**
   * @param school the user's school
   * @param gebruikersnaam who made the plans
   * @return plans for today or later of which nobody has changed a talk, the newest first
   */
  public List<KlasplanListItem> onaangeroerd(long school, String gebruikersnaam) {
    return jdbc.query(
        ONAANGEROERD,
        Map.of("school", school, "wie", gebruikersnaam, "vandaag", klok.vandaag()),
        (rs, nummer) ->
            new KlasplanListItem(
                rs.getLong(1),
                rs.getObject(2, LocalDate.class),
                rs.getInt(3),
                rs.getObject(4, LocalDateTime.class)));
  }
}
