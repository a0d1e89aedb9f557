package nl.inburgeringsportaal.demo;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.internal.Keurmerkvulling;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the letter of December 2021 says about misuse, as cases: decisions about keurmerken, irregularities at exams and
 * reports to the Inspectie of May to November 2021. DUO delivers none of it, so it is written down directly. The letter
 * says that many withdrawals were of aspirants and not how many; here that is five.
 */
@TestComponent
public class Briefzaken {
  /** How many of the withdrawals are of an aspirant; the letter does not say it. */
  public static final int ASPIRANTEN = 5;

  private static final String EERSTE = "4100000100";
  private static final LocalDate BEGIN = LocalDate.of(2019, 3, 1);
  private static final int WEKEN = 7;
  private static final int DAGEN = 183;

  private static final List<String> NAMEN =
      List.of(
          "Taalpad", "Woordwijs", "De Taaltuin", "Lettergreep", "Taalzaak", "Spraakmakend", "De Vertaling",
          "Taalkompas", "Nieuw Begin", "De Klank", "Taalvaart", "Zinvol Leren", "De Spreekkamer", "Taalwerk");

  private final Keurmerkvulling keurmerken;
  private final JdbcClient jdbc;
  private final TransactionOperations transactie;

  public Briefzaken(Keurmerkvulling keurmerken, JdbcClient jdbc, TransactionOperations transactie) {
    this.keurmerken = keurmerken;
    this.jdbc = jdbc;
    this.transactie = transactie;
  }

  /** Writes them down when they are not there yet. */
  public void maak() {
    boolean er =
        jdbc.sql("select exists (select 1 from instelling where instellingsnummer = ?)")
            .param(EERSTE)
            .query(Boolean.class)
            .single();
    if (!er) {
      transactie.executeWithoutResult(status -> alles());
    }
  }

  private void alles() {
    int geschorst = Brief.misbruik("keurmerk_geschorst");
    int ingetrokken = Brief.misbruik("keurmerk_ingetrokken");
    for (int i = 0; i < geschorst + ingetrokken; i++) {
      boolean aspirant = i < ASPIRANTEN;
      boolean weg = i < ingetrokken;
      long school =
          keurmerken.school(
              String.valueOf(Long.parseLong(EERSTE) + i),
              NAMEN.get(i % NAMEN.size()),
              "Utrecht",
              aspirant ? Keurmerkstatus.ASPIRANT : Keurmerkstatus.KEURMERK,
              BEGIN.plusWeeks(i));
      keurmerken.besluit(
          school,
          weg ? Besluitsoort.INTREKKEN : Besluitsoort.SCHORSEN,
          weg ? Keurmerkstatus.INGETROKKEN : Keurmerkstatus.GESCHORST,
          dag(i));
    }
    for (int i = 0; i < Brief.misbruik("examenonregelmatigheid_gemeld_bij_duo"); i++) {
      zaak("EXAMEN", "DUO", "DUO", dag(3 + i * WEKEN), "GESLOTEN_ZONDER_MELDING");
    }
    int meldingen = Brief.misbruik("melding_bij_inspectie_szw");
    int vanBuiten = Brief.misbruik("melding_bij_inspectie_szw_niet_van_bow_of_duo");
    for (int i = 0; i < meldingen; i++) {
      boolean buiten = i < vanBuiten;
      LocalDate dag = dag(i);
      long zaak =
          buiten
              ? zaak("TAALSCHOOL", "INSPECTIE", "INSPECTIE", dag, "AFGEDAAN")
              : zaak("TAALSCHOOL", "BLIK_OP_WERK", "BLIK_OP_WERK", dag.minusWeeks(2), "AFGEDAAN");
      jdbc.sql(
              "insert into misbruikmelding (id, zaak_id, gemeld_op, melder, ontvangen_op, gewijzigd_door)"
                  + " values (next value for misbruikmelding_seq, ?, ?, ?, ?, 'systeem')")
          .params(zaak, dag, buiten ? "BUITEN" : "BLIK_OP_WERK", dag.plusDays(2))
          .update();
    }
  }

  /** Spread over the period of the letter, its first and last day included. */
  private static LocalDate dag(int nummer) {
    return nummer == 0 ? Brief.EERDER : nummer == 1 ? Brief.PEILDATUM : Brief.EERDER.plusDays(nummer * 17L % DAGEN);
  }

  private long zaak(String soort, String bron, String kanaal, LocalDate dag, String status) {
    long id = jdbc.sql("select next value for misbruikzaak_seq").query(Long.class).single();
    boolean examen = soort.equals("EXAMEN");
    jdbc.sql(
            """
            insert into misbruikzaak (id, soort, bron, kanaal, ontvangen_op, status, afsluitgrond, uitkomst,
              afgesloten_op, examen, onregelmatigheid, kandidaten, gewijzigd_door)
            values (:id, :soort, :bron, :kanaal, :dag, :status, if(:examen, 'EXAMEN_ONGELDIG', null),
              if(:examen, null, 'GEGROND'), :dag + interval 60 day, if(:examen, 'KNM', null),
              if(:examen, 'VOORKENNIS', null), if(:examen, 3, null), 'systeem')
            """)
        .param("id", id)
        .param("soort", soort)
        .param("bron", bron)
        .param("kanaal", kanaal)
        .param("dag", dag)
        .param("status", status)
        .param("examen", examen)
        .update();
    return id;
  }
}
