package nl.inburgeringsportaal.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.jongeren.Deelnemer;
import nl.inburgeringsportaal.jongeren.Delen;
import nl.inburgeringsportaal.jongeren.EldersDoor;
import nl.inburgeringsportaal.jongeren.GesprekPlan;
import nl.inburgeringsportaal.jongeren.GesprekVastlegging;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.Leerlingplan;
import nl.inburgeringsportaal.jongeren.NietDoorgegaanReden;
import nl.inburgeringsportaal.jongeren.TermijnRoute;
import nl.inburgeringsportaal.jongeren.Termijnberekening;
import nl.inburgeringsportaal.jongeren.Termijnkeuze;
import nl.inburgeringsportaal.jongeren.ToestemmingVan;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import nl.inburgeringsportaal.jongeren.internal.Gesprek;
import nl.inburgeringsportaal.jongeren.internal.GesprekAfspraak;
import nl.inburgeringsportaal.jongeren.internal.GesprekVerslag;
import nl.inburgeringsportaal.jongeren.internal.Jongereregister;
import nl.inburgeringsportaal.jongeren.internal.Leerling;
import nl.inburgeringsportaal.jongeren.internal.LeerlingRepository;
import nl.inburgeringsportaal.jongeren.internal.SignaalRekenaar;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pupils of the two demo schools with their talks, relative to the demo's day. All people are invented; the
 * same day gives the same data.
 */
@TestComponent
@Order(20)
public class DemoLeerlingen implements DemoStap {
  private static final List<String> ROEPNAMEN =
      List.of("Selam", "Yusuf", "Amina", "Samir", "Nour", "Layla", "Daniel", "Tesfalem", "Mariam", "Omar", "Rahel",
          "Bilal", "Hana", "Ismail", "Zahra", "Filmon", "Sara", "Karim", "Lina", "Merhawi", "Fatima", "Jamal", "Noor",
          "Abel", "Salma", "Idris", "Rania", "Elias", "Helen", "Mustafa");
  private static final List<String> ACHTERNAMEN =
      List.of("Tesfay", "Demir", "Warsame", "Al-Khatib", "Haddad", "Rahimi", "Okafor", "Gebre", "Hassan", "Nazari",
          "Kidane", "Yilmaz", "Abdi", "Mansour", "Karimi", "Habte", "Saleh", "Osman", "Darwish", "Mehari", "Farah",
          "Sharif", "Weldu", "Barakat", "Noori", "Ibrahim", "Azizi", "Tekle", "Hamdan", "Jafari");
  private static final List<String> MENTOREN = List.of("J. Bos", "M. van Dam", "L. Kramer", "A. Visser");

  private final LeerlingService leerlingen;
  private final LeerlingRepository rijen;
  private final SignaalRekenaar signalen;
  private final DemoRol rol;
  private final Jongereregister jongeren;
  private final EntityManager em;
  private final TransactionTemplate transactie;
  private final Klok klok;

  DemoLeerlingen(
      LeerlingService leerlingen,
      LeerlingRepository rijen,
      SignaalRekenaar signalen,
      DemoRol rol,
      Jongereregister jongeren,
      EntityManager em,
      TransactionTemplate transactie,
      Klok klok) {
    this.leerlingen = leerlingen;
    this.rijen = rijen;
    this.signalen = signalen;
    this.rol = rol;
    this.jongeren = jongeren;
    this.em = em;
    this.transactie = transactie;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (rijen.count() == 0) {
      transactie.executeWithoutResult(status -> {
        rol.als("school", () -> kompas(new Random(18)));
        rol.als("school2", () -> horizon(new Random(81)));
      });
    }
  }

  private int kompas(Random toeval) {
    LocalDate vandaag = klok.vandaag();
    List<String> codes =
        List.of("ISK_PRO", "ISK_VMBO_BB", "ISK", "ISK_PRO", "ISK_VMBO_KB", "ISK_PRO", "ISK", "ISK_VMBO_GT", "ISK_PRO");
    List<Long> ids = new ArrayList<>();
    for (int nummer = 0; nummer < 48; nummer++) {
      // Around the half year before the 18th birthday: from four months ago to a year and a half ahead.
      LocalDate datum18 = vandaag.plusMonths(6).minusDays(120).plusDays(nummer * 11L + toeval.nextInt(9));
      ids.add(
          voegToe(
              leerling(toeval, 1001 + nummer, datum18.minusYears(18), "ISK-" + (1 + nummer % 4),
                  codes.get(toeval.nextInt(codes.size())), Verblijfsstatus.STATUSHOUDER)));
    }
    for (int nummer = 0; nummer < 5; nummer++) {
      voegToe(
          leerling(toeval, 1101 + nummer, vandaag.minusYears(17).minusDays(nummer * 25L), "ISK-3", "ISK_VMBO_GT",
              Verblijfsstatus.ONTHEEMDE_RTB));
    }
    bijzonder(toeval, vandaag);
    return gesprekken(ids, vandaag);
  }

  private void bijzonder(Random toeval, LocalDate vandaag) {
    // A leaver of praktijkonderwijs who is 17 and leaves before his birthday.
    LeerlingGegevens vertrekker =
        leerling(toeval, 1201, vandaag.minusYears(17).minusMonths(4), "PRO-5", "PRO", Verblijfsstatus.STATUSHOUDER);
    voegToe(met(vertrekker, null, vandaag.plusMonths(2), "Nidos"));
    voegToe(leerling(toeval, 1202, schrikkelkind(vandaag), "PRO-4", "PRO", Verblijfsstatus.STATUSHOUDER));
    int jaar = vandaag.getYear() - 17;
    voegToe(leerling(toeval, 1203, LocalDate.of(jaar, 8, 1), "PRO-4", "PRO", Verblijfsstatus.STATUSHOUDER));
    voegToe(leerling(toeval, 1204, LocalDate.of(jaar, 8, 31), "PRO-4", "PRO", Verblijfsstatus.GEZINSMIGRANT));
    LeerlingGegevens ouder =
        leerling(
            toeval, 1205, vandaag.minusYears(24).minusMonths(3), "Entree-1", "ENTREE", Verblijfsstatus.GEZINSMIGRANT);
    voegToe(metBegin(ouder, vandaag.minusMonths(3)));
    voegToe(
        leerling(toeval, 1206, vandaag.minusYears(17).minusMonths(8), "Entree-1", "ENTREE", Verblijfsstatus.ONBEKEND));
    LeerlingGegevens inProcedure =
        leerling(toeval, 1207, vandaag.minusYears(17).minusMonths(7), "ISK-2", "ISK_PRO", Verblijfsstatus.IN_PROCEDURE);
    LeerlingGegevens opgeslagen = leerlingen.save(inProcedure, null);
    leerlingen.save(metStatus(opgeslagen, Verblijfsstatus.STATUSHOUDER), "verblijfsvergunning gekregen");
  }

  private static LocalDate schrikkelkind(LocalDate vandaag) {
    LocalDate dag = vandaag.minusYears(18);
    while (!dag.isLeapYear()) {
      dag = dag.plusYears(1);
    }
    return LocalDate.of(dag.getYear(), 2, 29);
  }

  private int horizon(Random toeval) {
    LocalDate vandaag = klok.vandaag();
    List<Long> ids = new ArrayList<>();
    for (int nummer = 0; nummer < 44; nummer++) {
      LocalDate datum18 = vandaag.plusMonths(6).minusDays(150).plusDays(nummer * 11L);
      ids.add(
          voegToe(
              leerling(toeval, 501 + nummer, datum18.minusYears(18), "P" + (3 + nummer % 3), "PRO",
                  status(nummer))));
    }
    return gesprekken(ids, vandaag);
  }

  private static Verblijfsstatus status(int nummer) {
    if (nummer % 5 == 0) {
      return Verblijfsstatus.NEDERLANDER;
    }
    return nummer % 9 == 8 ? Verblijfsstatus.ONBEKEND : Verblijfsstatus.STATUSHOUDER;
  }

  private static LeerlingGegevens leerling(
      Random toeval, int nummer, LocalDate geboren, String klas, String code, Verblijfsstatus status) {
    LocalDate begin = LocalDate.of(geboren.getYear() + 15, 8, 1).plusDays(toeval.nextInt(60));
    return new LeerlingGegevens(
        null, 0, String.valueOf(nummer), ACHTERNAMEN.get(toeval.nextInt(ACHTERNAMEN.size())),
        ROEPNAMEN.get(toeval.nextInt(ROEPNAMEN.size())), geboren, klas, MENTOREN.get(toeval.nextInt(MENTOREN.size())),
        null, code, status, begin, begin.plusYears(3).minusDays(1), null,
        toeval.nextInt(3) == 0 ? null : "GM0344", null);
  }

  private static LeerlingGegevens met(LeerlingGegevens l, LocalDate uitgeschreven, LocalDate einde, String voogd) {
    return new LeerlingGegevens(
        l.id(), l.versie(), l.leerlingnummer(), l.achternaam(), l.roepnaam(), l.geboortedatum(), l.klas(), l.mentor(),
        voogd, l.opleidingscode(), l.verblijfsstatus(), l.begin(), einde, uitgeschreven, l.woongemeente(),
        l.achtJaarLeerplichtig());
  }

  private static LeerlingGegevens metBegin(LeerlingGegevens l, LocalDate begin) {
    return new LeerlingGegevens(
        l.id(), l.versie(), l.leerlingnummer(), l.achternaam(), l.roepnaam(), l.geboortedatum(), l.klas(), l.mentor(),
        l.voogd(), l.opleidingscode(), l.verblijfsstatus(), begin, begin.plusYears(1), l.uitgeschrevenOp(),
        l.woongemeente(), l.achtJaarLeerplichtig());
  }

  private static LeerlingGegevens metStatus(LeerlingGegevens l, Verblijfsstatus status) {
    return new LeerlingGegevens(
        l.id(), l.versie(), l.leerlingnummer(), l.achternaam(), l.roepnaam(), l.geboortedatum(), l.klas(), l.mentor(),
        l.voogd(), l.opleidingscode(), status, l.begin(), l.verwachtEinde(), l.uitgeschrevenOp(), l.woongemeente(),
        l.achtJaarLeerplichtig());
  }

  private long voegToe(LeerlingGegevens gegevens) {
    return leerlingen.save(gegevens, null).id();
  }

  /**
   * Every second pupil has a talk, and those whose turn comes later have one all; those in the past cannot be
   * planned on the screen any more.
   */
  private int gesprekken(List<Long> ids, LocalDate vandaag) {
    for (int plaats = 0; plaats < ids.size(); plaats++) {
      boolean isLater = plaats >= ids.size() / 2;
      if (plaats % 2 == 1 && !isLater) {
        continue;
      }
      Leerling leerling = rijen.findById(ids.get(plaats)).orElseThrow();
      LocalDate dag = schooldag(vandaag.minusDays(40).plusDays(plaats * 2L));
      Gesprek gesprek = new Gesprek(leerling, dag.minusDays(14).isAfter(vandaag) ? vandaag : dag.minusDays(14));
      GesprekPlan plan =
          new GesprekPlan(
              leerling.id(), dag, LocalTime.of(9 + plaats % 6, plaats % 4 * 15), 30, "lokaal " + (101 + plaats % 5),
              plaats % 3 == 0 ? Set.of(Deelnemer.MENTOR, Deelnemer.TOLK) : Set.of(Deelnemer.MENTOR),
              plaats % 3 == 0 ? "Tigrinya" : null);
      gesprek.plan(plan);
      em.persist(gesprek);
      GesprekVerslag verslag = new GesprekVerslag(gesprek);
      verslag.plan(plan);
      em.persist(verslag);
      if (dag.isBefore(vandaag.minusDays(3))) {
        rondAf(gesprek, leerling, verslag, plaats, dag);
      }
      em.flush();
      signalen.herbereken(leerling.id(), "gesprek");
    }
    return ids.size();
  }

  private static LocalDate schooldag(LocalDate dag) {
    return switch (dag.getDayOfWeek()) {
      case SATURDAY -> dag.minusDays(1);
      case SUNDAY -> dag.plusDays(1);
      default -> dag;
    };
  }

  /** Two in three pupils know already what they want, with the education that the school knows of. */
  private Leerlingplan plan(Leerling leerling, int plaats, LocalDate dag) {
    List<Termijnberekening.Opleiding> opleidingen = TermijnRoute.van(leerlingen.findById(leerling.id())).opleidingen();
    if (opleidingen.isEmpty()) {
      return null;
    }
    Termijnkeuze keuze =
        switch (plaats % 3) {
          case 0 -> Termijnkeuze.EERST_AFMAKEN;
          case 1 -> Termijnkeuze.COMBINEREN;
          default -> null;
        };
    return new Leerlingplan(keuze, null, dag, opleidingen);
  }

  private void rondAf(Gesprek gesprek, Leerling leerling, GesprekVerslag verslag, int plaats, LocalDate dag) {
    if (plaats % 10 == 4) {
      gesprek.gaatNietDoor(NietDoorgegaanReden.LEERLING_AFWEZIG);
    } else if (plaats % 10 == 8) {
      gesprek.elders(dag, EldersDoor.NIDOS, leerling.opleidingscode());
    } else {
      boolean delen = plaats % 4 == 0;
      GesprekVastlegging vastlegging =
          new GesprekVastlegging(
              dag, "De brief van DUO, de brede intake en de drie leerroutes.",
              "Wil eerst de opleiding afmaken en daarna naar het mbo.",
              List.of(new GesprekVastlegging.Afspraak("Mentor neemt contact op met de gemeente", dag.plusDays(35))),
              delen ? Delen.TOESTEMMING : Delen.NIET, delen ? ToestemmingVan.LEERLING : null, delen ? dag : null, null,
              delen ? "GM0344" : null, plan(leerling, plaats, dag));
      gesprek.voer(dag, leerling.opleidingscode());
      gesprek.deel(vastlegging.delen(), null, vastlegging.woongemeente(), dag);
      verslag.legVast(vastlegging, "2026-1");
      vastlegging.afspraken().forEach(afspraak -> em.persist(new GesprekAfspraak(gesprek, afspraak)));
      if (delen) {
        em.flush();
        jongeren.deel(gesprek);
      }
    }
  }
}
