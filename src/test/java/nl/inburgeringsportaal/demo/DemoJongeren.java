package nl.inburgeringsportaal.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.jongeren.AntwoordGegevens;
import nl.inburgeringsportaal.jongeren.Deelnemer;
import nl.inburgeringsportaal.jongeren.Delen;
import nl.inburgeringsportaal.jongeren.GesprekPlan;
import nl.inburgeringsportaal.jongeren.GesprekService;
import nl.inburgeringsportaal.jongeren.GesprekVastlegging;
import nl.inburgeringsportaal.jongeren.JongereAntwoordService;
import nl.inburgeringsportaal.jongeren.JongereKoppelingService;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.ToestemmingVan;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import nl.inburgeringsportaal.jongeren.internal.Gesprek;
import nl.inburgeringsportaal.jongeren.internal.GesprekVerslag;
import nl.inburgeringsportaal.jongeren.internal.Jongereregister;
import nl.inburgeringsportaal.jongeren.internal.Leerling;
import nl.inburgeringsportaal.jongeren.internal.LeerlingPersoon;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Youths of an entree school whose talks Utrecht and Zwolle know of; some are answered, some linked to a person. */
@TestComponent
@Order(48)
class DemoJongeren implements DemoStap {
  private static final int JONGEREN = 46;
  private static final List<String> ROEPNAMEN = List.of("Amal", "Bilal", "Dina", "Elias", "Hana", "Idris", "Jamila");
  private static final List<String> ACHTERNAMEN = List.of("Barre", "Dawit", "Fares", "Girma", "Halabi");
  private static final List<String> GEMEENTEN = List.of("GM0344", "GM0193");

  private final JdbcClient jdbc;
  private final EntityManager em;
  private final Jongereregister register;
  private final JongereAntwoordService antwoorden;
  private final JongereKoppelingService koppelingen;
  private final DemoRol rol;
  private final TransactionTemplate transactie;
  private final Klok klok;

  DemoJongeren(
      JdbcClient jdbc,
      EntityManager em,
      Jongereregister register,
      JongereAntwoordService antwoorden,
      JongereKoppelingService koppelingen,
      DemoRol rol,
      TransactionTemplate transactie,
      Klok klok) {
    this.jdbc = jdbc;
    this.em = em;
    this.register = register;
    this.antwoorden = antwoorden;
    this.koppelingen = koppelingen;
    this.rol = rol;
    this.transactie = transactie;
    this.klok = klok;
  }

  @Override
  public void maak() {
    long school =
        jdbc.sql("select id from organisatie where naam = 'Vaartrijk Entree-opleidingen'").query(Long.class).single();
    if (jdbc.sql("select count(*) from leerling where school_id = ?").param(school).query(Long.class).single() > 0) {
      return;
    }
    transactie.executeWithoutResult(
        status -> {
          for (int nummer = 0; nummer < JONGEREN; nummer++) {
            deel(school, nummer);
          }
        });
    doe("klantmanager", "GM0344");
    doe("gemeente2", "GM0193");
  }

  private void deel(long school, int nummer) {
    LocalDate vandaag = klok.vandaag();
    LocalDate einde = vandaag.plusMonths(1).plusDays(nummer * 13L);
    String gemeente = GEMEENTEN.get(nummer % GEMEENTEN.size());
    LeerlingGegevens gegevens =
        new LeerlingGegevens(
            null, 0, "V" + (100 + nummer), ACHTERNAMEN.get(nummer % ACHTERNAMEN.size()),
            ROEPNAMEN.get(nummer % ROEPNAMEN.size()), vandaag.minusYears(17).minusDays(nummer * 7L),
            "Entree-" + (1 + nummer % 3), "P. Smit", null, "ENTREE", Verblijfsstatus.STATUSHOUDER,
            einde.minusYears(1), einde, null, gemeente, null);
    Leerling leerling = new Leerling(school, gegevens);
    em.persist(leerling);
    em.persist(new LeerlingPersoon(leerling, gegevens));
    LocalDate dag = vandaag.minusDays(4 + nummer * 2L);
    GesprekPlan plan =
        new GesprekPlan(leerling.id(), dag, LocalTime.of(10, 0), 30, "lokaal 1", Set.of(Deelnemer.MENTOR), null);
    GesprekVastlegging vastlegging =
        new GesprekVastlegging(
            dag, "De brief van DUO.", null, List.of(), Delen.TOESTEMMING, ToestemmingVan.LEERLING, dag, null, gemeente,
            null);
    Gesprek gesprek = new Gesprek(leerling, dag);
    gesprek.plan(plan);
    gesprek.voer(dag, leerling.opleidingscode());
    gesprek.deel(Delen.TOESTEMMING, null, gemeente, dag);
    em.persist(gesprek);
    GesprekVerslag verslag = new GesprekVerslag(gesprek);
    verslag.plan(plan);
    verslag.legVast(vastlegging, GesprekService.TOESTEMMINGSTEKST);
    em.persist(verslag);
    em.flush();
    register.deel(gesprek);
  }

  /** Most are answered; a few are linked to a young person of the gemeente. */
  private void doe(String wie, String gemeente) {
    List<Long> jongeren =
        jdbc.sql(
                """
                select j.id from jongere j join gesprek g on g.id = j.gesprek_id
                where g.deel_gemeente = ? order by g.gedeeld_op, j.id
                """)
            .param(gemeente)
            .query(Long.class)
            .list();
    List<Long> personen =
        jdbc.sql(
                """
                select p.inburgeraar_id from inburgeraar_persoon p
                  join inzage i on i.inburgeraar_id = p.inburgeraar_id and i.gemeentecode = ? and i.tot is null
                order by p.geboortedatum desc, p.inburgeraar_id limit 4
                """)
            .param(gemeente)
            .query(Long.class)
            .list()
            .stream()
            .distinct()
            .toList();
    rol.als(wie, () -> doe(jongeren, personen));
  }

  private int doe(List<Long> jongeren, List<Long> personen) {
    for (int plaats = 0; plaats < jongeren.size() - 6; plaats++) {
      antwoorden.save(
          new AntwoordGegevens(
              jongeren.get(plaats), 0, null, "Team Inburgering", null, "030 555 01 23",
              plaats % 3 == 0 ? "Bel gerust op werkdagen tussen 9 en 12 uur." : null, null));
      if (plaats < personen.size()) {
        koppelingen.koppel(jongeren.get(plaats), personen.get(plaats), plaats % 2 == 0);
      }
    }
    return jongeren.size();
  }
}
