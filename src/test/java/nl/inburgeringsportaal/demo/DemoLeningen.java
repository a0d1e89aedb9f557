package nl.inburgeringsportaal.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Persons under the law of 2013 in Groningen, of every cohort since, with and without a loan: enough for the figures of
 * SZW to look like figures. Some have nearly used up their loan.
 */
@TestComponent
@Order(46)
class DemoLeningen implements DemoStap {
  private static final int MENSEN = 240;
  private static final int COHORTEN = 9;
  private static final int EERSTE_COHORT = 2013;

  private final Demobezorger bezorger;
  private final JdbcClient jdbc;
  private final Klok klok;

  DemoLeningen(Demobezorger bezorger, JdbcClient jdbc, Klok klok) {
    this.bezorger = bezorger;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select exists (select 1 from lening)").query(Boolean.class).single()) {
      return;
    }
    StringBuilder mensen =
        new StringBuilder(
            "vnummer;achternaam;voornamen;geboortedatum;gemeentecode;regime;doelgroep;vrijwillig;plicht_begin;"
                + "termijn_begin;termijn_einde;voldaan_op;voldaan_reden;ontheven_op\n");
    StringBuilder leningen =
        new StringBuilder(
            "leningnummer;vnummer;toegekend_op;toegekend_bedrag;kwijtgescholden_op;terugbetaling_begonnen_op\n");
    StringBuilder opnames = new StringBuilder("leningnummer;volgnummer;datum;bedrag\n");
    for (int i = 0; i < MENSEN; i++) {
      iemand(i, mensen, leningen, opnames);
    }
    Map<String, Demobezorger.Bron> bestanden = new LinkedHashMap<>();
    bestanden.put("inburgeraars", bron(mensen));
    bestanden.put("leningen", bron(leningen));
    bestanden.put("opnames", bron(opnames));
    bezorger.bezorg(klok.vandaag(), bestanden);
  }

  private static Demobezorger.Bron bron(StringBuilder csv) {
    return () -> new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void iemand(int i, StringBuilder mensen, StringBuilder leningen, StringBuilder opnames) {
    String vnummer = "1%09d".formatted(300_000_000 + i);
    boolean asiel = i % 3 != 0;
    LocalDate begin = LocalDate.of(EERSTE_COHORT + i % COHORTEN, 1 + i % 12, 1 + i % 28);
    LocalDate klaar = begin.plusDays(700 + i * 13L % 900);
    // The later the cohort, the more of it are still under the duty.
    boolean plichtig = i / COHORTEN % COHORTEN < i % COHORTEN || klaar.isAfter(klok.vandaag());
    boolean ontheven = !plichtig && i % 5 == 0;
    LocalDate einde = plichtig ? klok.vandaag().plusDays(i * 17L % 900 + 1) : begin.plusYears(3);
    mensen
        .append(vnummer).append(i % 2 == 0 ? ";Tesfay;Omar;" : ";Nuri;Layla;")
        .append(LocalDate.of(1970 + i % 30, 3, 4)).append(";GM0014;WI2013;")
        .append(asiel ? "ASIELSTATUSHOUDER" : "GEZINSMIGRANT_EN_OVERIGE_MIGRANT").append(";N;")
        .append(begin).append(';').append(begin).append(';').append(einde).append(';')
        .append(plichtig || ontheven ? ";" : klaar + ";DIPLOMA").append(';')
        .append(ontheven ? klaar : "").append('\n');
    if (i % 4 == 1) {
      return;
    }
    int euro = 2_000 + i * 311 % 7_900;
    leningen
        .append(500_000 + i).append(';').append(vnummer).append(';').append(begin).append(";10000.00;")
        .append(!plichtig && asiel ? klaar.plusDays(60) : "").append(';')
        .append(!plichtig && !asiel ? klaar.plusDays(180) : "").append('\n');
    opnames.append(500_000 + i).append(";1;").append(begin.plusDays(60)).append(";1500.50\n");
    opnames
        .append(500_000 + i).append(";2;").append(begin.plusDays(400)).append(';').append(euro - 1_501)
        .append(".50\n");
  }
}
