package nl.inburgeringsportaal.jongeren.internal;

import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.pdf.PdfDocument;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.NietNodigReden;
import nl.inburgeringsportaal.jongeren.Termijnberekening;
import nl.inburgeringsportaal.jongeren.Termijnkeuze;
import nl.inburgeringsportaal.jongeren.Termijnkeuzes;

/**
 * The letter to a pupil: what DUO's letter means and what it does not mean, for his situation, in words of level A2.
 * It tells what the school knows; DUO and the gemeente decide.
 */
final class Leerlingbrief {
  private static final String T = "jongeren.brief.";

  private final Documentwoorden woorden;
  private final Leerlingstuk stuk;
  private final int termijnJaren;

  private Leerlingbrief(Documentwoorden woorden, Leerlingstuk stuk, int termijnJaren) {
    this.woorden = woorden;
    this.stuk = stuk;
    this.termijnJaren = termijnJaren;
  }

  /**
   * @param woorden the words in the language of the letter
   * @param stuk what the school knows
   * @param termijnJaren length of the term in years
   * @return PDF/UA-1
   */
  static byte[] maak(Documentwoorden woorden, Leerlingstuk stuk, int termijnJaren) {
    return new Leerlingbrief(woorden, stuk, termijnJaren).maak();
  }

  private byte[] maak() {
    LeerlingGegevens leerling = stuk.leerling();
    PdfDocument pdf = woorden.document(t("titel"), t("omschrijving"));
    pdf.klein(t("van", stuk.school(), woorden.datum(stuk.vandaag())));
    pdf.alinea(t("beste", leerling.roepnaam() == null ? stuk.naam() : leerling.roepnaam()));
    boolean isGeweest = !stuk.signaal().datum18().isAfter(stuk.vandaag());
    pdf.alinea(t(isGeweest ? "werd18" : "wordt18", woorden.datum(stuk.signaal().datum18())));
    NietNodigReden reden = stuk.signaal().reden();
    if (reden == null) {
      plicht(pdf);
    } else {
      geenPlicht(pdf, reden);
    }
    afspraken(pdf);
    pdf.kop(2, t("doen")).lijst(woorden.teksten(T + "doen.", "bewaar", "laat-zien", "ga", "vraag"), false);
    pdf.alinea(t("groet"));
    pdf.alinea(leerling.mentor() == null ? stuk.school() : leerling.mentor() + ", " + stuk.school());
    pdf.klein(t("slot"));
    return pdf.maak();
  }

  private void plicht(PdfDocument pdf) {
    LeerlingGegevens leerling = stuk.leerling();
    pdf.kop(2, t("waarom")).alinea(t("waarom.plicht"));
    pdf.alinea(
        leerling.briefDuoOp() == null
            ? t("waarom.brief")
            : t("waarom.brief-gekregen", woorden.datum(leerling.briefDuoOp())));
    pdf.kop(2, t("wel"));
    List<String> wel = new ArrayList<>(woorden.teksten(T + "wel.", "plicht", "gesprek", "plan"));
    wel.add(t("wel.jaren", termijnJaren));
    pdf.lijst(wel, false);
    pdf.kop(2, t("niet")).lijst(woorden.teksten(T + "niet.", "boete", "stoppen", "begin", "rekening"), false);
    pdf.kop(2, t("school")).alinea(t("school.nu", woorden.onderwijs(leerling.opleidingscode())));
    pdf.alinea(t("school.afmaken"));
    tijd(pdf);
  }

  private void tijd(PdfDocument pdf) {
    Termijnberekening.Uitkomst uitkomst = stuk.uitkomst();
    pdf.kop(2, t("tijd"));
    if (uitkomst.vrijgesteldTotEinde()) {
      pdf.alinea(t("tijd.vrij", woorden.opleiding(uitkomst.opleidingen().getLast().opleiding().opleidingscode())));
      return;
    }
    boolean isGeschat =
        uitkomst.stappen().stream()
            .anyMatch(stap -> stap.geschat() && stap.gebeurtenis() == Termijnberekening.Gebeurtenis.TERMIJN_BEGIN);
    pdf.alinea(t(isGeschat ? "tijd.geschat" : "tijd.begin", woorden.datum(uitkomst.termijn().van())));
    if (!stuk.keuzes().isEmpty()) {
      pdf.alinea(t("tijd.keuzes")).lijst(stuk.keuzes().stream().map(this::keuze).toList(), false);
    }
    if (uitkomst.opleidingen().stream().anyMatch(Termijnberekening.Beoordeling::verlengingMogelijk)) {
      pdf.alinea(t("tijd.verlenging"));
    }
    pdf.alinea(t("tijd.gemeente"));
    stuk.laatsteGesprek()
        .map(GesprekGegevens::plan)
        .filter(plan -> plan.keuze() != null)
        .ifPresent(plan -> pdf.nadruk(t("tijd.gekozen." + plan.keuze())));
  }

  private String keuze(Termijnkeuzes.Uitkomst keuze) {
    String zonder = woorden.termijn().duur(Termijnkeuzes.Uitkomst.lengte(keuze.zonderSchool()));
    String naast = woorden.termijn().duur(Termijnkeuzes.Uitkomst.lengte(keuze.naastSchool()));
    boolean isOp = keuze.zonderSchool() == null && keuze.keuze() != Termijnkeuze.METEEN_BEGINNEN;
    return t("tijd." + keuze.keuze() + (isOp ? ".op" : ""), zonder, naast);
  }

  private void geenPlicht(PdfDocument pdf, NietNodigReden reden) {
    pdf.kop(2, t("waarom")).alinea(t("waarom." + reden));
    pdf.kop(2, t("jij"));
    if (reden == NietNodigReden.VRIJSTELLENDE_OPLEIDING) {
      pdf.alinea(t("school.nu", woorden.onderwijs(stuk.leerling().opleidingscode())));
      pdf.lijst(woorden.teksten(T + "vrij.", "nu", "diploma", "stoppen"), false);
    } else {
      pdf.alinea(t("jij." + reden));
    }
    pdf.alinea(t("toch-brief"));
  }

  private void afspraken(PdfDocument pdf) {
    List<String> open =
        stuk.laatsteGesprek().stream()
            .flatMap(gesprek -> gesprek.afspraken().stream())
            .filter(afspraak -> afspraak.gedaanOp() == null)
            .map(
                afspraak ->
                    afspraak.uiterlijk() == null
                        ? afspraak.wat()
                        : t("afspraak", afspraak.wat(), woorden.datum(afspraak.uiterlijk())))
            .toList();
    if (!open.isEmpty()) {
      pdf.kop(2, t("afspraken")).lijst(open, false);
    }
  }

  private String t(String sleutel, Object... argumenten) {
    return woorden.tekst(T + sleutel, argumenten);
  }
}
