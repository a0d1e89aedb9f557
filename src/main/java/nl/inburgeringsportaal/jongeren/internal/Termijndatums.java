package nl.inburgeringsportaal.jongeren.internal;

import java.util.List;
import nl.inburgeringsportaal.base.pdf.PdfDocument;
import nl.inburgeringsportaal.jongeren.Termijnberekening;

/** All dates of an answer about the term as a table in a document. */
final class Termijndatums {

  private Termijndatums() {}

  /** Adds the table; what is an estimate says so. */
  static void zet(PdfDocument pdf, Documentwoorden woorden, Termijnberekening.Uitkomst uitkomst) {
    List<List<String>> rijen =
        uitkomst.stappen().stream()
            .map(
                stap ->
                    List.of(
                        woorden.tekst(
                            stap.geschat() ? "jongeren.blad.datum.geschat" : "jongeren.blad.datum",
                            woorden.datum(stap.datum())),
                        woorden.tekst(
                            "jongeren.termijn.stap." + stap.gebeurtenis(),
                            stap.opleidingscode() == null ? "" : woorden.opleiding(stap.opleidingscode()))))
            .toList();
    pdf.kop(3, woorden.tekst("jongeren.termijn.lijn"));
    pdf.tabel(List.of(woorden.tekst("jongeren.blad.wanneer"), woorden.tekst("jongeren.blad.wat")), rijen);
  }
}
