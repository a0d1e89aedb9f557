package nl.inburgeringsportaal.jongeren.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.jongeren.NietNodigReden;
import nl.inburgeringsportaal.jongeren.SchoolTaak;
import nl.inburgeringsportaal.jongeren.SignaalWijziging;
import nl.inburgeringsportaal.jongeren.Signaalberekening;
import nl.inburgeringsportaal.jongeren.Signaalstatus;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Open work of a school: one query per kind, in the scope of the user. */
@Component
public class WerkZoeker {

  /** How far ahead a talk is announced before its signal opens. */
  private static final int WEKEN_VOORUIT = 12;

  /** From this long before the signal opens, what is uncertain must be looked up. */
  private static final int MAANDEN_CONTROLE_VOORUIT = 6;

  private static final int DAGEN_GESPREK_VOORUIT = 7;
  private static final int WEKEN_AFSPRAAK_VOORUIT = 4;

  private static final String LEERLING =
      """
       join Leerling l on l.id = x.leerlingId
       join LeerlingPersoon p on p.leerlingId = x.leerlingId
      where %s and
      """;

  private static final String OP_SCHOOL = "(l.uitgeschrevenOp is null or l.uitgeschrevenOp > :vandaag) and ";

  /** {@link Signaalberekening#uiterlijk} for a list. */
  private static final String UITERLIJK = "case when l.begin >= x.datum18 then l.begin else x.signaaldatum end";

  private static final String GEWIJZIGD =
      """
      select s.leerling_id, p.achternaam, p.roepnaam, l.klas, v.status, s.status, s.niet_nodig_reden, s.reden,
        s.gewijzigd_door, unix_timestamp(s.row_start)
      from signaal s
        join signaal for system_time all v on v.id = s.id and v.row_end = s.row_start
        join leerling l on l.id = s.leerling_id
        join leerling_persoon p on p.leerling_id = s.leerling_id
      where %s and (l.uitgeschreven_op is null or l.uitgeschreven_op > :vandaag)
        and s.row_start >= now() - interval 7 day and v.status <> s.status and s.gewijzigd_door <> :zelf
      order by s.row_start desc, s.id limit :hoogstens
      """;

  private final EntityManager em;
  private final NamedParameterJdbcTemplate jdbc;
  private final Klok klok;

  WerkZoeker(EntityManager em, NamedParameterJdbcTemplate jdbc, Klok klok) {
    this.em = em;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  private record Vraag(String van, String kolommen, String voorwaarde, String volgorde, Map<String, Object> waarden) {}

  /**
   * @param bereik what the user reaches
   * @param soort kind of work
   * @param hoogstens the most rows
   * @return open work of that kind, by deadline
   */
  public List<SchoolTaak> open(Bereik bereik, SchoolTaak.Soort soort, int hoogstens) {
    Vraag vraag = vraag(soort);
    String kop =
        "select x.id, l.id, p.achternaam, p.roepnaam, l.klas, l.opleidingscode, %s "
            .formatted(vraag.kolommen());
    return maak(bereik, vraag, kop, " order by " + vraag.volgorde() + ", x.id", Tuple.class)
        .setMaxResults(hoogstens)
        .getResultList()
        .stream()
        .map(rij -> taak(soort, rij))
        .toList();
  }

  private static SchoolTaak taak(SchoolTaak.Soort soort, Tuple rij) {
    return new SchoolTaak(
        soort,
        rij.get(0, Long.class),
        rij.get(1, Long.class),
        rij.get(2, String.class),
        rij.get(3, String.class),
        rij.get(4, String.class),
        rij.get(5, String.class),
        rij.get(6, LocalDate.class),
        rij.getElements().size() > 7 ? rij.get(7, String.class) : null);
  }

  /**
   * @param bereik what the user reaches
   * @param soort kind of work
   * @return how much of it is open
   */
  public long tel(Bereik bereik, SchoolTaak.Soort soort) {
    return maak(bereik, vraag(soort), "select count(x) ", "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> maak(Bereik bereik, Vraag vraag, String kop, String staart, Class<T> soort) {
    Bereik.Voorwaarde scope = bereik.voorwaarde("x.schoolId", "l.klas");
    Map<String, Object> waarden = new HashMap<>(vraag.waarden());
    waarden.putAll(scope.parameters());
    if (vraag.voorwaarde().contains(":vandaag")) {
      waarden.put("vandaag", klok.vandaag());
    }
    TypedQuery<T> query =
        em.createQuery(
            kop + "from " + vraag.van() + " x" + LEERLING.formatted(scope.tekst()) + vraag.voorwaarde() + staart,
            soort);
    waarden.forEach(query::setParameter);
    return query;
  }

  private Vraag vraag(SchoolTaak.Soort soort) {
    LocalDate vandaag = klok.vandaag();
    return switch (soort) {
      case GESPREK_PLANNEN ->
          new Vraag(
              "Signaal",
              UITERLIJK,
              OP_SCHOOL + "(x.status = 'open' or (x.status = 'verwacht' and x.signaaldatum <= :tot))",
              "x.signaaldatum",
              Map.of("tot", vandaag.plusWeeks(WEKEN_VOORUIT)));
      case GESPREK ->
          new Vraag(
              "Gesprek",
              "x.datum",
              OP_SCHOOL + "x.status = 'GEPLAND' and x.datum <= :tot",
              "x.datum, x.begintijd",
              Map.of("tot", vandaag.plusDays(DAGEN_GESPREK_VOORUIT)));
      case CONTROLEREN ->
          new Vraag(
              "Signaal",
              UITERLIJK + ", x.opmerkingen",
              OP_SCHOOL
                  + "x.opmerkingen <> '' and (x.controleOpmerkingen is null or x.controleOpmerkingen <> x.opmerkingen)"
                  + " and x.signaaldatum <= :tot",
              UITERLIJK,
              Map.of("tot", vandaag.plusMonths(MAANDEN_CONTROLE_VOORUIT)));
      case SIGNAAL ->
          // Also of pupils who have left: that can be what the signal is about.
          new Vraag(
              "Leerlingsignaal",
              "x.uiterlijk, cast(x.soort as string)",
              "x.status = 'OPEN'",
              "x.uiterlijk",
              Map.of());
      case AFSPRAAK ->
          new Vraag(
              "GesprekAfspraak",
              "x.uiterlijk, x.wat",
              OP_SCHOOL + "x.gedaanOp is null and (x.uiterlijk is null or x.uiterlijk <= :tot)",
              "case when x.uiterlijk is null then 1 else 0 end, x.uiterlijk",
              Map.of("tot", vandaag.plusWeeks(WEKEN_AFSPRAAK_VOORUIT)));
    };
  }

  /**
   * @param bereik what the user reaches
   * @param zelf user name whose own changes are left out
   * @param hoogstens the most rows
   * @return signals whose status changed in the last seven days of the database's clock, the last first
   */
  public List<SignaalWijziging> gewijzigd(Bereik bereik, String zelf, int hoogstens) {
    Bereik.Voorwaarde scope = bereik.voorwaarde("s.school_id", "l.klas");
    Map<String, Object> waarden = new HashMap<>(scope.parameters());
    waarden.put("vandaag", klok.vandaag());
    waarden.put("zelf", zelf);
    waarden.put("hoogstens", hoogstens);
    return jdbc.query(
        GEWIJZIGD.formatted(scope.tekst()),
        waarden,
        (rs, nummer) -> {
          String reden = rs.getString(7);
          return new SignaalWijziging(
              rs.getLong(1),
              rs.getString(2),
              rs.getString(3),
              rs.getString(4),
              Signaalstatus.valueOf(rs.getString(5)),
              Signaalstatus.valueOf(rs.getString(6)),
              reden == null ? null : NietNodigReden.valueOf(reden),
              rs.getString(8),
              rs.getString(9),
              moment(rs.getBigDecimal(10)));
        });
  }

  /** Seconds since 1970 with a fraction: a timestamp itself would be in the zone of the database. */
  private static LocalDateTime moment(BigDecimal seconden) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(seconden.movePointRight(3).longValue()), Klok.ZONE);
  }
}
