package nl.inburgeringsportaal.demo;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Invented persons, loans and drawings of the whole country, of which the letter's tables come out exactly: how far the
 * cohorts were on 1 November 2021, the loans on 1 September 2021 (nothing happened to a loan in the two months after
 * it), and who had nearly used up his loan on 1 May and 1 November 2021. The same at every run; written as it is made.
 */
public final class Landelijk implements AutoCloseable {
  /** A query for the codes of the gemeenten where somebody can live. */
  public static final String GEMEENTEN = "select code from gemeente where geldig_tot is null order by code";

  private static final String MENSEN =
      "vnummer;achternaam;voornamen;geboortedatum;gemeentecode;regime;doelgroep;vrijwillig;plicht_begin;kennisgeving;"
          + "termijn_begin;termijn_einde;voldaan_op;voldaan_reden;ontheven_op;einde_overig_op;einde_overig_reden\n";
  private static final String LENINGEN =
      "leningnummer;vnummer;toegekend_op;toegekend_bedrag;leentermijn_einde;kwijtgescholden_op;kwijtgescholden_bedrag;"
          + "teniet_op;terugbetaling_begonnen_op;afgelost_op\n";
  private static final String OPNAMES = "leningnummer;volgnummer;datum;bedrag\n";
  private static final List<String> LETTERGREPEN =
      List.of("ab", "dar", "el", "fi", "gam", "ha", "is", "ka", "lo", "mi", "na", "om", "ra", "sel", "ta", "wel", "ya");

  /** Per copy so many numbers are free. */
  private static final int RUIMTE = 10_000_000;

  private final Writer mensen;
  private final Writer leningen;
  private final Writer opnames;
  private final List<String> gemeenten;
  private final int kopie;
  private int nummer;

  private Landelijk(Path map, int kopie, List<String> gemeenten) throws IOException {
    this.kopie = kopie;
    this.gemeenten = gemeenten;
    mensen = Files.newBufferedWriter(map.resolve("inburgeraars.csv"), StandardCharsets.UTF_8);
    leningen = Files.newBufferedWriter(map.resolve("leningen.csv"), StandardCharsets.UTF_8);
    opnames = Files.newBufferedWriter(map.resolve("opnames.csv"), StandardCharsets.UTF_8);
    mensen.write(MENSEN);
    leningen.write(LENINGEN);
    opnames.write(OPNAMES);
  }

  /**
   * Writes {@code inburgeraars.csv}, {@code leningen.csv} and {@code opnames.csv}.
   *
   * @param map folder
   * @param kopie which copy, from 0: the same facts about other people
   * @param gemeenten codes of the gemeenten where they live
   */
  public static void schrijf(Path map, int kopie, List<String> gemeenten) throws IOException {
    try (Landelijk schrijver = new Landelijk(map, kopie, gemeenten)) {
      new Landelijkplan().voer(schrijver);
    }
  }

  /** Somebody of a cohort; days that are null have not come. */
  record Mens(
      boolean asiel,
      boolean vrijwillig,
      LocalDate begin,
      LocalDate einde,
      LocalDate voldaan,
      LocalDate ontheven,
      LocalDate gestopt) {}

  /**
   * What somebody borrowed.
   *
   * @param centen what was drawn in all, at most 10,000 euros; 0 for nothing
   * @param tot last day of a drawing
   * @param laatste part of it that was drawn on that last day, 0 for no part in particular
   */
  record Lening(
      long centen,
      LocalDate tot,
      long laatste,
      LocalDate kwijtgescholden,
      LocalDate teniet,
      LocalDate terugbetaling,
      LocalDate afgelost) {

    static Lening loopt(long centen, LocalDate tot) {
      return new Lening(centen, tot, 0, null, null, null, null);
    }
  }

  /** Writes one person and, when it is not null, his loan. */
  void schrijf(Mens mens, Lening lening) throws IOException {
    nummer++;
    SplittableRandom toeval = new SplittableRandom(nummer);
    String vnummer = String.valueOf(3_000_000_000L + (long) kopie * RUIMTE + nummer);
    LocalDate geboren = LocalDate.of(1960, 1, 1).plusDays(toeval.nextInt(14_000));
    LocalDate termijn = mens.begin() == null ? null : mens.begin().plusDays(14);
    mensen.write(
        String.join(
            ";",
            vnummer,
            naam(toeval, 3),
            naam(toeval, 2),
            geboren.toString(),
            gemeenten.get(toeval.nextInt(gemeenten.size())),
            "WI2013",
            mens.asiel() ? "ASIELSTATUSHOUDER" : "GEZINSMIGRANT_EN_OVERIGE_MIGRANT",
            mens.vrijwillig() ? "J" : "N",
            tekst(mens.begin()),
            tekst(mens.begin()),
            tekst(termijn),
            tekst(mens.einde()),
            tekst(mens.voldaan()),
            mens.voldaan() == null ? "" : nummer % 9 == 0 ? "VRIJSTELLING" : "DIPLOMA",
            tekst(mens.ontheven()),
            tekst(mens.gestopt()),
            mens.gestopt() == null ? "" : "VERTREK_UIT_NEDERLAND"));
    mensen.write('\n');
    if (lening != null) {
      schrijf(vnummer, mens, lening, toeval);
    }
  }

  private void schrijf(String vnummer, Mens mens, Lening lening, SplittableRandom toeval) throws IOException {
    String leningnummer = String.valueOf(100_000_000L + (long) kopie * RUIMTE + nummer);
    LocalDate vanaf = mens.begin() == null ? lening.tot().minusYears(1) : mens.begin();
    leningen.write(
        String.join(
            ";",
            leningnummer,
            vnummer,
            vanaf.toString(),
            "10000.00",
            tekst(mens.einde()),
            tekst(lening.kwijtgescholden()),
            lening.kwijtgescholden() == null ? "" : euro(lening.centen()),
            tekst(lening.teniet()),
            tekst(lening.terugbetaling()),
            tekst(lening.afgelost())));
    leningen.write('\n');
    int delen = lening.laatste() > 0 ? 2 : lening.centen() == 0 ? 0 : 1 + toeval.nextInt(4);
    long rest = lening.centen();
    long dagen = ChronoUnit.DAYS.between(vanaf, lening.tot());
    for (int deel = 1; deel <= delen; deel++) {
      boolean slot = deel == delen;
      long bedrag =
          slot ? rest : lening.laatste() > 0 ? rest - lening.laatste() : 1 + toeval.nextLong(rest / 2);
      LocalDate dag = slot ? lening.tot() : vanaf.plusDays(dagen * deel / (delen + 1));
      rest -= bedrag;
      opnames.write(leningnummer + ";" + deel + ";" + dag + ";" + euro(bedrag) + "\n");
    }
  }

  private static String euro(long centen) {
    return centen / 100 + "." + centen / 10 % 10 + centen % 10;
  }

  private static String tekst(LocalDate dag) {
    return dag == null ? "" : dag.toString();
  }

  /** An invented name of so many syllables. */
  static String naam(SplittableRandom toeval, int lengte) {
    StringBuilder naam = new StringBuilder();
    for (int i = 0; i < lengte; i++) {
      naam.append(LETTERGREPEN.get(toeval.nextInt(LETTERGREPEN.size())));
    }
    naam.setCharAt(0, Character.toUpperCase(naam.charAt(0)));
    return naam.toString();
  }

  @Override
  public void close() throws IOException {
    try (mensen; leningen; opnames) {
      mensen.flush();
    }
  }
}
