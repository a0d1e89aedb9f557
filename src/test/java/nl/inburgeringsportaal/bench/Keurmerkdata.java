package nl.inburgeringsportaal.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Keurmerkhulp;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.internal.Keurmerkvulling;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The register with 2,000 invented schools and twenty years of history, the same at every run: a decision every two
 * years, some suspended or withdrawn of late. And schools to suspend, each with 5,000 learners of 200 gemeenten.
 *
 * @param teSchorsen drafts of a schorsing that wait for a decision
 * @param klantmanagers user names of somebody in each of the gemeenten
 */
record Keurmerkdata(List<Long> teSchorsen, List<String> klantmanagers) {
  static final int SCHOLEN = 2_000;
  static final int CURSISTEN = 5_000;
  static final int GEMEENTEN = 200;

  /** The first is not measured. */
  static final int SCHORSINGEN = 4;

  private static final int JAREN = 20;
  private static final int EENS_PER_MAANDEN = 24;
  private static final int BIJZONDER = 50;
  private static final long NUMMERS = 46_000_000;
  private static final long PERSOON = 80_000_000;

  /** What is decided, in this order. */
  private record Keus(Besluitsoort soort, Keurmerkstatus status) {}

  private static final List<Keus> LOOP =
      List.of(
          new Keus(Besluitsoort.TOEKENNEN, Keurmerkstatus.KEURMERK),
          new Keus(Besluitsoort.SCHORSEN, Keurmerkstatus.GESCHORST),
          new Keus(Besluitsoort.INTREKKEN, Keurmerkstatus.INGETROKKEN),
          new Keus(Besluitsoort.TOEKENNEN, Keurmerkstatus.ASPIRANT),
          new Keus(Besluitsoort.TOEKENNEN, Keurmerkstatus.KEURMERK),
          new Keus(Besluitsoort.SCHORSEN, Keurmerkstatus.GESCHORST),
          new Keus(Besluitsoort.INTREKKEN, Keurmerkstatus.INGETROKKEN),
          new Keus(Besluitsoort.TOEKENNEN, Keurmerkstatus.BEPAALDE_TIJD),
          new Keus(Besluitsoort.TOEKENNEN, Keurmerkstatus.ONBEPAALDE_TIJD));

  static Keurmerkdata maak(Omgeving omgeving, LocalDate vandaag) throws Exception {
    JdbcTemplate jdbc = omgeving.bean(JdbcTemplate.class);
    Keurmerkvulling vulling = omgeving.maak(Keurmerkvulling.class);
    TransactionTemplate transactie = omgeving.bean(TransactionTemplate.class);
    Random toeval = new Random(2_006);
    for (int nummer = 0; nummer < SCHOLEN; nummer++) {
      int dit = nummer;
      transactie.executeWithoutResult(status -> school(vulling, toeval, vandaag, dit));
    }
    Testgegevens gegevens = omgeving.bean(Testgegevens.class);
    LbtPlanningsdata.gemeenten(jdbc);
    List<Long> schorsingen = new ArrayList<>();
    cursisten(jdbc, vandaag);
    Keurmerkhulp hulp = omgeving.maak(Keurmerkhulp.class);
    for (int keer = 0; keer < SCHORSINGEN; keer++) {
      schorsingen.add(teSchorsen(jdbc, hulp, vulling, vandaag, keer));
    }
    List<String> klantmanagers =
        jdbc.queryForList(
                "select id from bench_gemeente where nummer between 1 and ? order by nummer", Long.class, GEMEENTEN)
            .stream()
            .map(gemeente -> gegevens.nieuwePersoon(gemeente, Rol.KLANTMANAGER))
            .toList();
    jdbc.execute(
        "analyze table instelling, taalschool, keurmerkprocedure, keurmerkbesluit, keurmerkstatus, keurmerkperiode,"
            + " aanbod, inburgeraar, inzage, organisatie");
    return new Keurmerkdata(schorsingen, klantmanagers);
  }

  private static void school(Keurmerkvulling vulling, Random toeval, LocalDate vandaag, int nummer) {
    LocalDate dag = vandaag.minusYears(JAREN).plusMonths(nummer % EENS_PER_MAANDEN);
    String naam = "Taalschool " + Landsdata.naam(toeval, 3);
    String plaats = Landsdata.naam(toeval, 2);
    long school =
        vulling.school(String.valueOf(NUMMERS + nummer), naam, plaats, Keurmerkstatus.ASPIRANT, dag);
    for (Keus keus : LOOP) {
      dag = dag.plusMonths(EENS_PER_MAANDEN);
      if (dag.isBefore(vandaag)) {
        vulling.besluit(school, keus.soort(), keus.status(), dag);
      }
    }
    if (nummer % BIJZONDER == 0) {
      vulling.besluit(school, Besluitsoort.SCHORSEN, Keurmerkstatus.GESCHORST, vandaag.minusDays(30));
    } else if (nummer % BIJZONDER == 1) {
      vulling.besluit(school, Besluitsoort.INTREKKEN, Keurmerkstatus.INGETROKKEN, vandaag.minusDays(40));
    }
  }

  private static void cursisten(JdbcTemplate jdbc, LocalDate vandaag) {
    jdbc.update(
        "insert into inburgeraar (id, regime, doelgroep, vrijwillig, gemeentecode, coa, plicht_begin, gewijzigd_door)"
            + " select ? + s.seq, 'WI2021', 'ASIELSTATUSHOUDER', false, g.gemeentecode, false, ?, 'bench'"
            + " from seq_1_to_" + CURSISTEN + " s join bench_gemeente g on g.nummer = 1 + s.seq mod " + GEMEENTEN,
        PERSOON, vandaag.minusYears(1));
    jdbc.update(
        "insert into inzage (inburgeraar_id, gemeentecode, grond, van, gewijzigd_door) select id, gemeentecode,"
            + " 'WOONT', plicht_begin, 'bench' from inburgeraar where id between ? and ?",
        PERSOON + 1, PERSOON + CURSISTEN);
  }

  private static long teSchorsen(
      JdbcTemplate jdbc, Keurmerkhulp hulp, Keurmerkvulling vulling, LocalDate vandaag, int keer) {
    long school =
        vulling.school(
            String.valueOf(NUMMERS + SCHOLEN + keer), "Taalschool Groot " + keer, "Utrecht",
            Keurmerkstatus.ONBEPAALDE_TIJD, vandaag.minusYears(2));
    jdbc.update(
        "insert into aanbod (id, inburgeraar_id, instelling_id, begin, bekostiging, gewijzigd_door)"
            + " select ? + p.id, p.id, t.instelling_id, ?, 'GEMEENTE', 'bench' from inburgeraar p join taalschool t"
            + " on t.id = ? where p.id between ? and ?",
        (long) keer * CURSISTEN, vandaag.minusMonths(6), school, PERSOON + 1, PERSOON + CURSISTEN);
    long procedure = hulp.procedure(school);
    hulp.voornemen(procedure, Besluitsoort.SCHORSEN);
    hulp.zienswijze(procedure);
    return hulp.concept(procedure, Besluitsoort.SCHORSEN, vandaag);
  }
}
