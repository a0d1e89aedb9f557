package nl.inburgeringsportaal.jongeren.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.pdf.PdfDocument;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.Termijnkeuzes;
import nl.inburgeringsportaal.jongeren.Termijnwoorden;

/** The record of a talk that was held, as a document of the school. */
final class Gespreksdocument {
  private static final String T = "jongeren.verslag.";

  private final Documentwoorden woorden;

  private Gespreksdocument(Documentwoorden woorden) {
    this.woorden = woorden;
  }

  /**
   * @param woorden its words
   * @param stuk the pupil, with what his plan left on the day of the talk
   * @param gesprek a talk that is no longer planned
   * @return PDF/UA-1
   */
  static byte[] maak(Documentwoorden woorden, Leerlingstuk stuk, GesprekGegevens gesprek) {
    return new Gespreksdocument(woorden).maak(stuk, gesprek);
  }

  private byte[] maak(Leerlingstuk stuk, GesprekGegevens gesprek) {
    PdfDocument pdf = woorden.document(t("titel", stuk.naam()), t("omschrijving"));
    pdf.klein(t("van", stuk.school(), woorden.datum(stuk.vandaag())));
    pdf.tabel(List.of(woorden.tekst("jongeren.blad.gegeven"), woorden.tekst("jongeren.blad.waarde")), feiten(gesprek));
    tekst(pdf, "jongeren.gesprek.veld.uitgelegd", gesprek.uitgelegd());
    tekst(pdf, "jongeren.gesprek.veld.wens", gesprek.wens());
    tekst(pdf, "jongeren.gesprek.toelichting.kop", gesprek.toelichting());
    if (gesprek.plan() != null) {
      plan(pdf, stuk, gesprek);
    }
    if (!gesprek.afspraken().isEmpty()) {
      pdf.kop(2, woorden.tekst("jongeren.gesprek.afspraken")).lijst(afspraken(gesprek), false);
    }
    pdf.kop(2, woorden.tekst("jongeren.gesprek.gedeeld.titel")).alinea(gedeeld(gesprek));
    return pdf.maak();
  }

  private List<List<String>> feiten(GesprekGegevens gesprek) {
    List<List<String>> rijen = new ArrayList<>();
    rijen.add(List.of(t("status"), woorden.tekst("jongeren.gesprek.status." + gesprek.status())));
    rijen.add(
        List.of(
            t("dag"), woorden.datum(gesprek.gevoerdOp() == null ? gesprek.datum() : gesprek.gevoerdOp())));
    if (gesprek.eldersDoor() != null) {
      rijen.add(
          List.of(
              woorden.tekst("jongeren.gesprek.feit.elders"),
              woorden.tekst("jongeren.gesprek.elders-door." + gesprek.eldersDoor())));
    }
    if (gesprek.nietDoorgegaanReden() != null) {
      rijen.add(
          List.of(
              woorden.tekst("jongeren.gesprek.feit.niet-doorgegaan"),
              woorden.tekst("jongeren.gesprek.reden." + gesprek.nietDoorgegaanReden())));
    }
    if (gesprek.plaats() != null) {
      rijen.add(List.of(woorden.tekst("jongeren.gesprek.feit.waar"), gesprek.plaats()));
    }
    if (!gesprek.deelnemers().isEmpty()) {
      rijen.add(
          List.of(
              woorden.tekst("jongeren.gesprek.feit.met-wie"),
              gesprek.deelnemers().stream()
                  .sorted()
                  .map(een -> woorden.tekst("jongeren.gesprek.deelnemer." + een))
                  .collect(Collectors.joining(", "))));
    }
    if (gesprek.taalTolk() != null) {
      rijen.add(List.of(t("tolk"), gesprek.taalTolk()));
    }
    return rijen;
  }

  private void tekst(PdfDocument pdf, String kop, String tekst) {
    if (tekst != null) {
      pdf.kop(2, woorden.tekst(kop));
      tekst.lines().filter(regel -> !regel.isBlank()).forEach(pdf::alinea);
    }
  }

  private void plan(PdfDocument pdf, Leerlingstuk stuk, GesprekGegevens gesprek) {
    Termijnwoorden termijn = woorden.termijn();
    pdf.kop(2, woorden.tekst("jongeren.plan.titel"));
    pdf.nadruk(
        woorden.tekst(
            gesprek.plan().keuze() == null
                ? "jongeren.plan.niet-gekozen"
                : "jongeren.termijn.keuze." + gesprek.plan().keuze()));
    pdf.alinea(termijn.kort(stuk.uitkomst()) + ".");
    for (Termijnkeuzes.Uitkomst keuze : stuk.keuzes()) {
      pdf.kop(3, woorden.tekst("jongeren.termijn.keuze." + keuze.keuze()));
      pdf.alinea(String.join(" ", termijn.keuze(keuze)));
    }
    Termijndatums.zet(pdf, woorden, stuk.uitkomst());
    pdf.klein(t("regels", woorden.datum(gesprek.plan().regeldatum())));
  }

  private List<String> afspraken(GesprekGegevens gesprek) {
    return gesprek.afspraken().stream()
        .map(
            afspraak -> {
              String wat =
                  afspraak.uiterlijk() == null
                      ? afspraak.wat()
                      : woorden.tekst("jongeren.brief.afspraak", afspraak.wat(), woorden.datum(afspraak.uiterlijk()));
              return afspraak.gedaanOp() == null
                  ? wat
                  : t("afspraak.gedaan", wat, woorden.datum(afspraak.gedaanOp()));
            })
        .toList();
  }

  private String gedeeld(GesprekGegevens gesprek) {
    if (gesprek.delenIngetrokkenOp() != null) {
      return woorden.tekst("jongeren.gesprek.gedeeld.ingetrokken", woorden.datum(gesprek.delenIngetrokkenOp()));
    }
    String wie = woorden.tekst("jongeren.gesprek.gedeeld.de-gemeente");
    return switch (gesprek.delen()) {
      case NIET -> woorden.tekst("jongeren.gesprek.gedeeld.niet");
      case TOESTEMMING ->
          woorden.tekst(
              "jongeren.gesprek.gedeeld.toestemming",
              wie,
              woorden.tekst("jongeren.gesprek.toestemming-van." + gesprek.toestemmingVan()),
              woorden.datum(gesprek.toestemmingOp()));
      case GRONDSLAG -> woorden.tekst("jongeren.gesprek.gedeeld.grondslag", wie, gesprek.grondslag());
    };
  }

  private String t(String sleutel, Object... argumenten) {
    return woorden.tekst(T + sleutel, argumenten);
  }
}
