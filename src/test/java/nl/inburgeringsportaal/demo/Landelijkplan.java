package nl.inburgeringsportaal.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import nl.inburgeringsportaal.demo.Landelijk.Lening;
import nl.inburgeringsportaal.demo.Landelijk.Mens;

/**
 * Who there is in {@link Landelijk}. Of who has nearly used up his loan seven kinds per cohort make both days come out:
 * who counts on both by amount, by term or by both; who counted only in May, because he met his duty since or because
 * his term ended; who counts only in November, because he drew since or because his last year began.
 */
final class Landelijkplan {
  private static final int EERSTE = 2013;
  private static final int LAATSTE = 2021;
  private static final long HOOG = 950_000;
  private static final long MIDDEN = 750_000;

  /** Cohorts that the letter does not print: met, dispensation, still under the duty; asylum and then the others. */
  private static final int[][] COHORT2020 = {{300, 9, 9_400}, {620, 11, 10_600}};

  private static final int[][] COHORT2021 = {{20, 1, 9_262}, {130, 8, 10_000}};

  /** Drew from a loan that runs, without much: of who is still under the duty. */
  private static final int LOPEND_ASIEL = 20_000;

  private static final LocalDate MEI = Brief.EERDER;
  private static final LocalDate NOVEMBER = Brief.PEILDATUM;

  /** After this day nothing happens to a loan until the peildatum. */
  private static final LocalDate LENINGEN_TOT = Brief.LENINGEN.minusDays(1);

  /** Who is forgiven a loan was done by then, so that he did not count in May. */
  private static final LocalDate KLAAR_VOOR_MEI = LocalDate.of(2021, 4, 30);

  private final SplittableRandom toeval = new SplittableRandom(351);
  private final int[] overlap = overlap();
  private Landelijk uit;
  private long elipCenten;
  private int elipLeningen;

  private Verdeling kwijt = verdeling("kwijtgescholden", 193_000);
  private Verdeling teniet = verdeling("teniet_gegaan", 150_000);
  private Verdeling terug = verdeling("in_terugbetalingsfase", 380_000);
  private Verdeling afgelost = verdeling("volledig_terugbetaald", 150_000);
  private int kwijtTot;
  private int terugTot;
  private int afgelostTot;
  private int loopt;
  private Verdeling lopend;

  private static Verdeling verdeling(String categorie, long uitslag) {
    long[] telling = Brief.leningen(categorie);
    return new Verdeling((int) telling[0], telling[1] * 100, uitslag);
  }

  /** Writes everybody. */
  void voer(Landelijk naar) throws IOException {
    uit = naar;
    for (int cohort = EERSTE; cohort <= LAATSTE; cohort++) {
      bijnaOp(cohort);
    }
    verdeelDeRest();
    Deel kwijtschelding = new Deel(kwijt.aantal(), som(true, true));
    Deel terugbetaling = new Deel(terug.aantal(), somVoldaanGezin());
    Deel aflossing = new Deel(afgelost.aantal(), somVoldaanGezin() - terug.aantal());
    Deel asiel = new Deel(LOPEND_ASIEL, somPlichtig(true));
    Deel gezin = new Deel(lopend.aantal() - LOPEND_ASIEL, somPlichtig(false));
    for (int cohort = EERSTE; cohort <= LAATSTE; cohort++) {
      klaarAsiel(cohort, kwijtschelding);
      klaarGezin(cohort, terugbetaling, aflossing);
      plichtig(cohort, true, aantal(cohort, true)[2] - nogPlichtigBijnaOp(cohort), asiel);
      plichtig(cohort, false, aantal(cohort, false)[2], gezin);
    }
    erbuiten();
  }

  /** Lets so many of a known number through, spread evenly. */
  private static final class Deel implements BooleanSupplier {
    private final long hoeveel;
    private final long van;
    private long teller;

    Deel(long hoeveel, long van) {
      if (hoeveel > van) {
        throw new IllegalStateException(hoeveel + " van " + van);
      }
      this.hoeveel = hoeveel;
      this.van = van;
    }

    @Override
    public boolean getAsBoolean() {
      teller++;
      return teller * hoeveel / van > (teller - 1) * hoeveel / van;
    }
  }

  private static int[] aantal(int cohort, boolean asiel) {
    if (cohort >= 2020) {
      return (cohort == 2020 ? COHORT2020 : COHORT2021)[asiel ? 0 : 1];
    }
    String groep = asiel ? "asiel" : "gezin_en_overig";
    return new int[] {
      Brief.voortgang(groep, cohort, "voldaan"),
      Brief.voortgang(groep, cohort, "ontheven"),
      Brief.voortgang(groep, cohort, "nog_plichtig")
    };
  }

  private static int[] hoog(int cohort) {
    return Brief.elip("tabel3-elip", cohort);
  }

  private static int[] laat(int cohort) {
    return Brief.elip("tabel4-elip", cohort);
  }

  private static int altijd(int[] telling) {
    return Math.min(telling[0], telling[1]);
  }

  /** How many per cohort count by both criteria on both days, so that the joint group comes out. */
  private static int[] overlap() {
    int samen = 0;
    int hoogstens = 0;
    for (int cohort = EERSTE; cohort <= LAATSTE; cohort++) {
      samen += hoog(cohort)[1] + laat(cohort)[1];
      hoogstens += ruimte(cohort);
    }
    int nodig = samen - Brief.doelgroep();
    int[] overlap = new int[LAATSTE - EERSTE + 1];
    int gegeven = 0;
    for (int cohort = EERSTE; cohort <= LAATSTE; cohort++) {
      overlap[cohort - EERSTE] = ruimte(cohort) * nodig / hoogstens;
      gegeven += overlap[cohort - EERSTE];
    }
    for (int cohort = EERSTE; gegeven < nodig; cohort = cohort == LAATSTE ? EERSTE : cohort + 1) {
      if (overlap[cohort - EERSTE] < ruimte(cohort)) {
        overlap[cohort - EERSTE]++;
        gegeven++;
      }
    }
    return overlap;
  }

  private static int ruimte(int cohort) {
    return Math.min(altijd(hoog(cohort)), altijd(laat(cohort)));
  }

  private static int weg(int[] telling) {
    return Math.max(0, telling[0] - telling[1]);
  }

  private static int erbij(int[] telling) {
    return Math.max(0, telling[1] - telling[0]);
  }

  /** Of the seven kinds those that are still under the duty in November. */
  private int nogPlichtigBijnaOp(int cohort) {
    return hoog(cohort)[1] + laat(cohort)[1] - overlap[cohort - EERSTE] + weg(laat(cohort));
  }

  private void bijnaOp(int cohort) throws IOException {
    int beide = overlap[cohort - EERSTE];
    for (int i = 0; i < altijd(hoog(cohort)) - beide; i++) {
      bijnaOp(cohort, hoogBedrag(i), 0, ver(), null);
    }
    for (int i = 0; i < beide; i++) {
      bijnaOp(cohort, hoogBedrag(i), 0, tussen(NOVEMBER.plusDays(1), LocalDate.of(2022, 5, 1), i), null);
    }
    for (int i = 0; i < altijd(laat(cohort)) - beide; i++) {
      bijnaOp(cohort, middenBedrag(i), 0, tussen(NOVEMBER.plusDays(1), LocalDate.of(2022, 5, 1), i), null);
    }
    for (int i = 0; i < weg(hoog(cohort)); i++) {
      bijnaOp(cohort, hoogBedrag(i), 0, ver(), tussen(MEI.plusDays(1), NOVEMBER, i));
    }
    for (int i = 0; i < erbij(hoog(cohort)); i++) {
      bijnaOp(cohort, hoogBedrag(i), 400_000, ver(), null);
    }
    for (int i = 0; i < weg(laat(cohort)); i++) {
      bijnaOp(cohort, middenBedrag(i), 0, tussen(MEI.plusDays(1), NOVEMBER, i), null);
    }
    for (int i = 0; i < erbij(laat(cohort)); i++) {
      bijnaOp(cohort, middenBedrag(i), 0, tussen(LocalDate.of(2022, 5, 2), LocalDate.of(2022, 11, 1), i), null);
    }
  }

  private void bijnaOp(int cohort, long centen, long naMei, LocalDate einde, LocalDate voldaan) throws IOException {
    LocalDate begin = LocalDate.of(cohort, 1, 5).plusDays(toeval.nextInt(cohort == LAATSTE ? 30 : 150));
    LocalDate tot =
        naMei > 0 ? MEI.plusDays(1 + toeval.nextInt(100)) : MEI.minusDays(toeval.nextInt(cohort == 2020 ? 60 : 200));
    uit.schrijf(
        new Mens(true, false, begin, einde, voldaan, null, null),
        new Lening(centen, tot, naMei, null, null, null, null));
    elipCenten += centen;
    elipLeningen++;
  }

  /** The first of each kind stands at the limit. */
  private long hoogBedrag(int i) {
    return i == 0 ? HOOG : HOOG + toeval.nextLong(50_001);
  }

  private long middenBedrag(int i) {
    return i == 0 ? MIDDEN : i == 1 ? HOOG - 1 : MIDDEN + toeval.nextLong(200_000);
  }

  private LocalDate ver() {
    return LocalDate.of(2022, 11, 2).plusDays(toeval.nextInt(400));
  }

  /** The first two stand at the edges, both inclusive. */
  private LocalDate tussen(LocalDate van, LocalDate totEnMet, int i) {
    return switch (i) {
      case 0 -> totEnMet;
      case 1 -> van;
      default -> van.plusDays(toeval.nextLong(ChronoUnit.DAYS.between(van, totEnMet) + 1));
    };
  }

  /** What is left of the drawn loans that run, once those that are nearly used up are known. */
  private void verdeelDeRest() {
    long[] alles = Brief.leningen("toegekend_en_opgenomen");
    int aantal = (int) alles[0] - elipLeningen;
    long centen = alles[1] * 100 - elipCenten;
    for (Verdeling deel : new Verdeling[] {kwijt, teniet, terug, afgelost}) {
      aantal -= deel.aantal();
      centen -= deel.totaal();
    }
    lopend = new Verdeling(aantal, centen, 270_000);
  }

  private int som(boolean asiel, boolean zonderMei) {
    int som = 0;
    for (int cohort = EERSTE; cohort <= 2020; cohort++) {
      som += aantal(cohort, asiel)[0] + aantal(cohort, asiel)[1] - (zonderMei ? weg(hoog(cohort)) : 0);
    }
    return som;
  }

  private static int somVoldaanGezin() {
    int som = 0;
    for (int cohort = EERSTE; cohort <= 2019; cohort++) {
      som += aantal(cohort, false)[0];
    }
    return som;
  }

  private int somPlichtig(boolean asiel) {
    int som = 0;
    for (int cohort = EERSTE; cohort <= 2020; cohort++) {
      som += aantal(cohort, asiel)[2] - (asiel ? nogPlichtigBijnaOp(cohort) : 0);
    }
    return som;
  }

  private void klaarAsiel(int cohort, BooleanSupplier kwijtschelding) throws IOException {
    int[] aantal = aantal(cohort, true);
    int voldaan = aantal[0] - weg(hoog(cohort));
    for (int i = 0; i < voldaan + aantal[1]; i++) {
      boolean metLening = cohort <= 2020 && kwijtschelding.getAsBoolean();
      LocalDate begin = begin(cohort, 150);
      LocalDate klaar = klaar(begin, metLening ? KLAAR_VOOR_MEI : NOVEMBER, i);
      Lening lening =
          metLening
              ? new Lening(
                  kwijt.deel(kwijtTot++), klaar, 0, klaar.plusDays(30 + toeval.nextInt(90)), null, null, null)
              : null;
      uit.schrijf(
          new Mens(
              true, false, begin, begin.plusYears(3), i < voldaan ? klaar : null, i < voldaan ? null : klaar, null),
          lening);
    }
  }

  private void klaarGezin(int cohort, BooleanSupplier terugbetaling, BooleanSupplier aflossing) throws IOException {
    int[] aantal = aantal(cohort, false);
    for (int i = 0; i < aantal[0] + aantal[1]; i++) {
      boolean voldaan = i < aantal[0];
      boolean betaaltTerug = cohort <= 2019 && voldaan && terugbetaling.getAsBoolean();
      boolean heeftAfgelost = cohort <= 2019 && voldaan && !betaaltTerug && aflossing.getAsBoolean();
      LocalDate begin = begin(cohort, 150);
      LocalDate klaar = klaar(begin, betaaltTerug || heeftAfgelost ? LocalDate.of(2020, 12, 31) : NOVEMBER, i);
      Lening lening = null;
      if (betaaltTerug) {
        lening = new Lening(terug.deel(terugTot++), klaar, 0, null, null, klaar.plusDays(180), null);
      } else if (heeftAfgelost) {
        lening =
            new Lening(
                afgelost.deel(afgelostTot++), klaar, 0, null, null, klaar.plusDays(30), klaar.plusDays(200));
      }
      uit.schrijf(
          new Mens(false, false, begin, begin.plusYears(3), voldaan ? klaar : null, voldaan ? null : klaar, null),
          lening);
    }
  }

  private void plichtig(int cohort, boolean asiel, int aantal, BooleanSupplier metLening) throws IOException {
    for (int i = 0; i < aantal; i++) {
      boolean leent = cohort <= 2020 && metLening.getAsBoolean();
      LocalDate begin = cohort == LAATSTE && i == 0 ? NOVEMBER : begin(cohort, cohort == LAATSTE ? 300 : 360);
      Lening lening =
          leent ? Lening.loopt(lopend.deel(loopt++), LENINGEN_TOT.minusDays(toeval.nextInt(200))) : null;
      if (leent && begin.isAfter(LocalDate.of(2020, 12, 1))) {
        begin = LocalDate.of(2020, 12, 1);
      }
      uit.schrijf(
          new Mens(asiel, false, begin, begin.plusYears(3 + toeval.nextInt(3)), null, null, null), lening);
    }
  }

  /** Who counts in no table of progress: who left, whose loan became void, and volunteers with and without a loan. */
  private void erbuiten() throws IOException {
    for (int i = 0; i < teniet.aantal(); i++) {
      LocalDate begin = begin(EERSTE + i % 7, 150);
      LocalDate weg = klaar(begin, LENINGEN_TOT, i);
      uit.schrijf(
          new Mens(true, false, begin, begin.plusYears(3), null, null, weg),
          new Lening(teniet.deel(i), weg, 0, null, weg, null, null));
    }
    for (int i = 0; i < 400; i++) {
      uit.schrijf(
          new Mens(i % 2 == 0, true, null, null, null, null, null),
          i % 4 == 0 ? Lening.loopt(960_000, LocalDate.of(2021, 3, 1)) : null);
    }
    if (kwijtTot != kwijt.aantal() || terugTot != terug.aantal() || afgelostTot != afgelost.aantal()
        || loopt != lopend.aantal()) {
      throw new IllegalStateException(
          kwijtTot + " " + terugTot + " " + afgelostTot + " " + loopt + " van " + lopend.aantal());
    }
  }

  private LocalDate begin(int cohort, int dagen) {
    return LocalDate.of(cohort, 1, 1).plusDays(toeval.nextInt(dagen));
  }

  /** A day after the duty began, at most that one; the first of a cohort is on that day itself. */
  private LocalDate klaar(LocalDate begin, LocalDate hoogstens, int i) {
    long dagen = ChronoUnit.DAYS.between(begin, hoogstens);
    return i == 0 ? hoogstens : hoogstens.minusDays(toeval.nextLong(Math.max(1, dagen * 3 / 4)));
  }
}
