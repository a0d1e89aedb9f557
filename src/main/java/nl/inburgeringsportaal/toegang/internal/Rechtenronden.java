package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.toegang.Rechtenbesluit;
import nl.inburgeringsportaal.toegang.Rechtenronde;
import nl.inburgeringsportaal.toegang.Rondesoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reviews of rights: when one is due, what it holds, when it is done. */
@Component
public class Rechtenronden {
  private static final String BIJZONDER =
      "(r.rol in ('portaalbeheerder', 'gemeentebeheerder') or r.organisatiebeheerder)";

  private static final String GELDIG =
      "r.van <= :dag and (r.tot is null or r.tot > :dag) and g.actief";

  private final JdbcClient jdbc;
  private final RondeRepository rondes;
  private final RechtenregelRepository regels;
  private final Regels parameters;
  private final Klok klok;

  /** Since when an organisation has rights, and when they were looked at last. */
  private record Stand(
      long organisatieId, LocalDate alle, LocalDate bijzonder, LocalDate laatsteAlle, LocalDate laatste) {}

  Rechtenronden(
      JdbcClient jdbc, RondeRepository rondes, RechtenregelRepository regels, Regels parameters, Klok klok) {
    this.jdbc = jdbc;
    this.rondes = rondes;
    this.regels = regels;
    this.parameters = parameters;
    this.klok = klok;
  }

  /**
   * Begins the reviews that are due: of everybody when the last is older than the term, of special rights sooner. The
   * term of an organisation that never had one counts from its oldest role.
   *
   * @return how many began
   */
  public int beginWatNodigIs() {
    LocalDate dag = klok.vandaag();
    LocalDate jaar = dag.minusMonths(parameters.getal(Regels.RECHTEN_NALOPEN_MAANDEN, dag));
    LocalDate kwartaal = dag.minusMonths(parameters.getal(Regels.BIJZONDERE_RECHTEN_NALOPEN_MAANDEN, dag));
    int begonnen = 0;
    for (Stand stand : standen(dag)) {
      if (!eerste(stand.laatsteAlle(), stand.alle()).isAfter(jaar)) {
        begonnen += begin(stand.organisatieId(), Rondesoort.ALLE, null) ? 1 : 0;
      } else if (stand.bijzonder() != null && !eerste(stand.laatste(), stand.bijzonder()).isAfter(kwartaal)) {
        begonnen += begin(stand.organisatieId(), Rondesoort.BIJZONDER, null) ? 1 : 0;
      }
    }
    return begonnen;
  }

  private static LocalDate eerste(LocalDate laatste, LocalDate anders) {
    return laatste == null ? anders : laatste;
  }

  private List<Stand> standen(LocalDate dag) {
    return jdbc.sql(
            """
            select r.organisatie_id, min(r.van), min(if(%s, r.van, null)),
              (select max(gestart_op) from rechtenronde x where x.organisatie_id = r.organisatie_id
                and x.soort = 'ALLE'),
              (select max(gestart_op) from rechtenronde x where x.organisatie_id = r.organisatie_id)
            from gebruiker_rol r join gebruiker g on g.id = r.gebruiker_id
              join organisatie o on o.id = r.organisatie_id
            where %s and (o.actief_van is null or o.actief_van <= :dag)
              and (o.actief_tot is null or o.actief_tot > :dag)
            group by r.organisatie_id
            """
                .formatted(BIJZONDER, GELDIG))
        .param("dag", dag)
        .query(
            (rij, nummer) ->
                new Stand(
                    rij.getLong(1),
                    rij.getObject(2, LocalDate.class),
                    rij.getObject(3, LocalDate.class),
                    rij.getObject(4, LocalDate.class),
                    rij.getObject(5, LocalDate.class)))
        .list();
  }

  /**
   * Begins a review today; roles that stand open in an earlier one stay there.
   *
   * @param organisatieId whose rights
   * @param soort of whom
   * @param reden why, null when its time has come
   * @return false when there is nothing to look at, or one of this kind began today already
   */
  public boolean begin(long organisatieId, Rondesoort soort, String reden) {
    LocalDate dag = klok.vandaag();
    record Recht(long gebruikerId, String rol) {}
    List<Recht> rechten =
        jdbc.sql(
                """
                select distinct r.gebruiker_id, r.rol from gebruiker_rol r join gebruiker g on g.id = r.gebruiker_id
                where r.organisatie_id = :organisatie and %s and (:alle or %s)
                  and not exists (select 1 from rechtenregel x where x.organisatie_id = r.organisatie_id
                    and x.gebruiker_id = r.gebruiker_id and x.rol = r.rol and x.besluit = 'OPEN')
                order by r.gebruiker_id, r.rol
                """
                    .formatted(GELDIG, BIJZONDER))
            .param("organisatie", organisatieId)
            .param("dag", dag)
            .param("alle", soort == Rondesoort.ALLE)
            .query((rij, nummer) -> new Recht(rij.getLong(1), rij.getString(2)))
            .list();
    boolean alVandaag =
        jdbc.sql("select exists (select 1 from rechtenronde where organisatie_id = ? and gestart_op = ? and soort = ?)")
            .params(organisatieId, dag, soort.name())
            .query(Boolean.class)
            .single();
    if (rechten.isEmpty() || alVandaag) {
      return false;
    }
    Ronde ronde =
        new Ronde(
            organisatieId, soort, dag, dag.plusDays(parameters.getal(Regels.RECHTEN_NALOPEN_DAGEN, dag)));
    ronde.wijzigReden(reden);
    long id = rondes.saveAndFlush(ronde).id();
    regels.saveAllAndFlush(
        rechten.stream()
            .map(recht -> new Rechtenregel(id, organisatieId, recht.gebruikerId(), recht.rol()))
            .toList());
    return true;
  }

  /** Lines of roles that are over by now lapse, and with them a review of which nothing else was open. */
  public void sluitWatVoorbijIs() {
    List<Long> voorbij =
        jdbc.sql(
                """
                select x.id from rechtenregel x
                where x.besluit = 'OPEN' and not exists (select 1 from gebruiker_rol r
                    join gebruiker g on g.id = r.gebruiker_id
                  where r.gebruiker_id = x.gebruiker_id and r.organisatie_id = x.organisatie_id and r.rol = x.rol
                    and %s)
                """
                    .formatted(GELDIG))
            .param("dag", klok.vandaag())
            .query(Long.class)
            .list();
    regels.findAllById(voorbij).forEach(regel -> sluit(regel, Rechtenbesluit.VERVALLEN, null, null));
  }

  /**
   * A role ended or got another end outside a review.
   *
   * @param gebruikerId whose
   * @param organisatieId in which organisation
   * @param rol which
   */
  public void rolIsWeg(long gebruikerId, long organisatieId, Rol rol) {
    regels
        .findByOrganisatieIdAndGebruikerIdAndRolAndBesluit(
            organisatieId, gebruikerId, rol.naam(), Rechtenbesluit.OPEN)
        .forEach(regel -> sluit(regel, Rechtenbesluit.VERVALLEN, null, null));
  }

  /**
   * @param regel a line that is open
   * @param besluit what is decided
   * @param door who decides, null when it ended by itself
   * @param reden why, may be null
   */
  public void sluit(Rechtenregel regel, Rechtenbesluit besluit, Long door, String reden) {
    LocalDateTime nu = klok.nu();
    regel.beslis(besluit, door, nu, reden);
    regels.saveAndFlush(regel);
    if (regels.findByRondeIdAndBesluit(regel.rondeId(), Rechtenbesluit.OPEN).isEmpty()) {
      rondes
          .findById(regel.rondeId())
          .ifPresent(
              ronde -> {
                ronde.rondAf(nu.toLocalDate());
                rondes.saveAndFlush(ronde);
              });
    }
  }

  /**
   * @param bereik organisations
   * @param hoogstens most that are wanted
   * @return their reviews, those with open lines first, then the newest
   */
  public List<Rechtenronde> rondes(Bereik bereik, int hoogstens) {
    if (bereik.isNiets()) {
      return List.of();
    }
    Bereik.Voorwaarde voorwaarde = bereik.voorwaarde("x.organisatie_id", null);
    return jdbc.sql(
            """
            select x.id, x.organisatie_id, o.naam, x.soort, x.gestart_op, x.uiterlijk, x.afgerond_op, count(r.id),
              coalesce(sum(r.besluit = 'OPEN'), 0), coalesce(sum(r.besluit = 'AFGENOMEN'), 0)
            from rechtenronde x join organisatie o on o.id = x.organisatie_id
              left join rechtenregel r on r.ronde_id = x.id
            where %s
            group by x.id
            order by x.afgerond_op is not null, if(x.afgerond_op is null, x.uiterlijk, null), x.gestart_op desc, x.id
            limit :aantal
            """
                .formatted(voorwaarde.tekst()))
        .params(voorwaarde.parameters())
        .param("aantal", hoogstens)
        .query(
            (rij, nummer) ->
                new Rechtenronde(
                    rij.getLong(1),
                    rij.getLong(2),
                    rij.getString(3),
                    Rondesoort.valueOf(rij.getString(4)),
                    rij.getObject(5, LocalDate.class),
                    rij.getObject(6, LocalDate.class),
                    rij.getObject(7, LocalDate.class),
                    rij.getLong(8),
                    rij.getLong(9),
                    rij.getLong(10)))
        .list();
  }
}
