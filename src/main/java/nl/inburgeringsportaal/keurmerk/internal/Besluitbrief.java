package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Termijnenwet;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.pdf.PdfDocument;
import nl.inburgeringsportaal.keurmerk.BesluitDetail;
import nl.inburgeringsportaal.keurmerk.BesluitGegevens;
import nl.inburgeringsportaal.keurmerk.Besluitstatus;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.stereotype.Component;

/** Writes the letter of a decision from what was established; the same decision always gives the same letter. */
@Component
public class Besluitbrief {
  private static final String T = "keurmerk.brief.";

  private final Vertaling vertaling;
  private final Regels regels;

  Besluitbrief(Vertaling vertaling, Regels regels) {
    this.vertaling = vertaling;
    this.regels = regels;
  }

  /**
   * @param besluit a decision or a draft
   * @return the letter, PDF/UA-1
   */
  public byte[] maak(BesluitDetail besluit) {
    BesluitGegevens wat = besluit.gegevens();
    String soort = vertaling.nl("keurmerk.besluitsoort." + wat.soort());
    PdfDocument pdf =
        new PdfDocument(
            vertaling.nl(T + "titel", soort, besluit.school()),
            Vertaling.NL,
            vertaling.nl(T + "omschrijving", besluit.school()));
    boolean concept = besluit.status() != Besluitstatus.VASTGESTELD;
    pdf.alinea(vertaling.nl(T + "aan", besluit.school(), besluit.plaats()));
    pdf.nadruk(
        concept
            ? vertaling.nl(T + "concept")
            : vertaling.nl(T + "kenmerk", besluit.nummer(), Dagwoorden.dag(besluit.verzondenOp())));
    pdf.kop(2, vertaling.nl(T + "besluit"));
    pdf.alinea(vertaling.nl(T + "wat." + wat.soort(), Dagwoorden.dag(wat.ingangsdatum()), doel(wat), eerder(besluit)));
    if (wat.herzieningOp() != null) {
      pdf.alinea(vertaling.nl(T + "herziening", Dagwoorden.dag(wat.herzieningOp())));
    }
    pdf.kop(2, vertaling.nl(T + "waarom"));
    tekst(pdf, wat.motivering());
    if (wat.spoedreden() != null) {
      pdf.kop(2, vertaling.nl(T + "spoed"));
      tekst(pdf, wat.spoedreden());
    }
    pdf.kop(2, vertaling.nl(T + "grond"));
    tekst(pdf, wat.rechtsgrond());
    pdf.kop(2, vertaling.nl(T + "oneens"));
    rechtsmiddel(pdf, besluit);
    if (!concept) {
      pdf.alinea(vertaling.nl(T + "namens", besluit.vastgesteldDoor()));
    }
    return pdf.maak();
  }

  private void rechtsmiddel(PdfDocument pdf, BesluitDetail besluit) {
    boolean opBezwaar = besluit.gegevens().soort().isOpBezwaar();
    LocalDate verzonden = besluit.verzondenOp();
    if (verzonden == null) {
      pdf.alinea(vertaling.nl(T + (opBezwaar ? "beroep-zes-weken" : "bezwaar-zes-weken")));
    } else {
      String regel = opBezwaar ? "keurmerk_beroep_dagen" : "keurmerk_bezwaar_dagen";
      LocalDate einde = Termijnenwet.einde(verzonden.plusDays(regels.getal(regel, verzonden)));
      pdf.alinea(vertaling.nl(T + (opBezwaar ? "beroep" : "bezwaar"), Dagwoorden.dag(einde)));
    }
    pdf.alinea(vertaling.nl(T + "geen-schorsende-werking"));
  }

  private String doel(BesluitGegevens wat) {
    return wat.doelstatus() == null ? "" : vertaling.nl("keurmerk.status." + wat.doelstatus());
  }

  private static String eerder(BesluitDetail besluit) {
    return besluit.betreftNummer() == null ? "" : besluit.betreftNummer();
  }

  private static void tekst(PdfDocument pdf, String tekst) {
    if (tekst != null) {
      tekst.lines().filter(regel -> !regel.isBlank()).forEach(pdf::alinea);
    }
  }
}
