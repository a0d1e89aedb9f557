package nl.inburgeringsportaal.jongeren.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.pdf.PdfDocument;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.NietNodigReden;
import nl.inburgeringsportaal.jongeren.SignaalGegevens;
import nl.inburgeringsportaal.jongeren.Signaalberekening;
import nl.inburgeringsportaal.jongeren.Termijnkeuzes;
import nl.inburgeringsportaal.jongeren.Termijnwoorden;

/** What a counsellor takes along to a talk: what applies, what does not, how much time, and the usual questions. */
final class Voorbereidingsblad {
  private static final String T = "jongeren.blad.";
  private static final int MEESTE_VRAGEN = 8;

  private final Documentwoorden woorden;
  private final Leerlingstuk stuk;

  private Voorbereidingsblad(Documentwoorden woorden, Leerlingstuk stuk) {
    this.woorden = woorden;
    this.stuk = stuk;
  }

  /**
   * @param woorden its words
   * @param stuk what the school knows
   * @param vragen questions of the handreiking for the education of the pupil
   * @return PDF/UA-1
   */
  static byte[] maak(Documentwoorden woorden, Leerlingstuk stuk, List<HandreikingListItem> vragen) {
    return new Voorbereidingsblad(woorden, stuk).maak(vragen);
  }

  private byte[] maak(List<HandreikingListItem> vragen) {
    PdfDocument pdf = woorden.document(t("titel", stuk.naam()), t("omschrijving"));
    pdf.klein(t("van", stuk.school(), woorden.datum(stuk.vandaag())));
    pdf.tabel(List.of(t("gegeven"), t("waarde")), gegevens());
    letOp(pdf);
    geldt(pdf, vragen);
    if (stuk.signaal().reden() == null) {
      tijd(pdf);
    }
    pdf.kop(2, t("vragen"));
    vragen.stream()
        .filter(vraag -> vraag.kern() == null)
        .limit(MEESTE_VRAGEN)
        .forEach(vraag -> pdf.kop(3, vraag.vraag()).alinea(vraag.kort()));
    pdf.kop(2, t("gesprek"))
        .lijst(woorden.teksten(T + "gesprek.", "brief", "wens", "plan", "afspraken", "delen"), false);
    return pdf.maak();
  }

  private List<List<String>> gegevens() {
    LeerlingGegevens leerling = stuk.leerling();
    SignaalGegevens signaal = stuk.signaal();
    List<List<String>> rijen = new ArrayList<>();
    rijen.add(List.of(t("datum18"), woorden.datum(signaal.datum18())));
    rijen.add(
        List.of(
            t("uiterlijk"),
            woorden.datum(Signaalberekening.uiterlijk(signaal.signaaldatum(), signaal.datum18(), leerling.begin()))));
    rijen.add(List.of(t("stand"), woorden.tekst("jongeren.status." + signaal.status())));
    rijen.add(List.of(woorden.tekst("jongeren.veld.opleiding"), woorden.opleiding(leerling.opleidingscode())));
    rij(rijen, "jongeren.veld.begin", leerling.begin() == null ? null : woorden.datum(leerling.begin()));
    rij(
        rijen,
        "jongeren.veld.verwacht-einde",
        leerling.verwachtEinde() == null ? null : woorden.datum(leerling.verwachtEinde()));
    rij(
        rijen,
        "jongeren.veld.verblijfsstatus",
        woorden.tekst("jongeren.verblijfsstatus." + leerling.verblijfsstatus()));
    rij(rijen, "jongeren.veld.klas", leerling.klas());
    rij(rijen, "jongeren.veld.mentor", leerling.mentor());
    rij(rijen, "jongeren.veld.voogd", leerling.voogd());
    return rijen;
  }

  private void rij(List<List<String>> rijen, String sleutel, String waarde) {
    if (waarde != null) {
      rijen.add(List.of(woorden.tekst(sleutel), waarde));
    }
  }

  private void letOp(PdfDocument pdf) {
    List<String> punten =
        Stream.concat(
                stuk.openSignalen().stream()
                    .map(
                        een ->
                            t(
                                "signaal",
                                woorden.tekst("jongeren.signaalsoort." + een.soort()),
                                woorden.tekst("jongeren.grond." + een.grond()))),
                stuk.signaal().isGecontroleerd()
                    ? Stream.empty()
                    : stuk.signaal().opmerkingen().stream()
                        .sorted()
                        .map(een -> woorden.tekst("jongeren.opmerking." + een)))
            .toList();
    if (!punten.isEmpty()) {
      pdf.kop(2, t("let-op")).lijst(punten, false);
    }
  }

  private void geldt(PdfDocument pdf, List<HandreikingListItem> vragen) {
    pdf.kop(2, t("geldt"));
    NietNodigReden reden = stuk.signaal().reden();
    if (reden != null) {
      pdf.nadruk(t("niet." + reden));
    } else {
      pdf.nadruk(t("plicht"));
    }
    List<List<String>> kern =
        vragen.stream()
            .filter(vraag -> vraag.kern() != null)
            .sorted(Comparator.comparing(vraag -> vraag.kern().punt()))
            .map(
                vraag ->
                    List.of(
                        woorden.tekst("handreiking.kernpunt." + vraag.kern().punt()),
                        woorden.tekst("handreiking.oordeel." + vraag.kern().oordeel()),
                        vraag.kort()))
            .toList();
    if (!kern.isEmpty()) {
      pdf.tabel(List.of(t("punt"), t("oordeel"), t("kort")), kern);
    }
  }

  private void tijd(PdfDocument pdf) {
    Termijnwoorden termijn = woorden.termijn();
    pdf.kop(2, t("tijd")).nadruk(termijn.kort(stuk.uitkomst()) + ".");
    for (Termijnkeuzes.Uitkomst keuze : stuk.keuzes()) {
      pdf.kop(3, woorden.tekst("jongeren.termijn.keuze." + keuze.keuze()));
      pdf.alinea(String.join(" ", termijn.keuze(keuze)));
    }
    Termijndatums.zet(pdf, woorden, stuk.uitkomst());
  }

  private String t(String sleutel, Object... argumenten) {
    return woorden.tekst(T + sleutel, argumenten);
  }
}
