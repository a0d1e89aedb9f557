package nl.inburgeringsportaal.rapportage.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.pdf.PdfDocument;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.rapportage.Briefinhoud;
import nl.inburgeringsportaal.rapportage.EditieDetail;
import nl.inburgeringsportaal.rapportage.Herkomst;

/** A letter as a document that everybody can read: headings, tables with headers, notes, all of it tagged. */
final class Briefpdf {
  private static final int ONDER_HOOFDSTUK = 3;

  private final Briefinhoud brief;
  private final Vertaling woorden;
  private final Locale taal;
  private final Brieftabel vorm;

  Briefpdf(Briefinhoud brief, Vertaling woorden, Locale taal) {
    this.brief = brief;
    this.woorden = woorden;
    this.taal = taal;
    this.vorm = new Brieftabel(brief, woorden, taal);
  }

  /**
   * @param editie the edition that says it; null for figures of no edition
   * @return the document
   */
  byte[] maak(EditieDetail editie) {
    String dagen = t("op.naast", vorm.dag(brief.peildatum()), vorm.dag(brief.vergelijk()));
    PdfDocument pdf = new PdfDocument(brief.titel(), taal, dagen).nadruk(dagen);
    if (editie != null && editie.isConcept()) {
      pdf.alinea(t("editie.is-concept"));
    } else if (editie != null) {
      pdf.klein(t("editie.vastgesteld", moment(editie.vastgesteldOp()), editie.vastgesteldDoor()));
      pdf.klein("SHA-256: " + editie.sha256());
      if (!editie.ongeschonden()) {
        pdf.alinea(t("editie.geschonden"));
      }
    }
    pdf.kop(2, t("brief.inhoud")).lijst(koppen(), false);
    tekst(pdf, "brief.inleiding", brief.inleiding());
    boolean eerste = true;
    for (Briefinhoud.Deel deel : brief.hoofdstukken()) {
      if (eerste) {
        pdf.bladzijde(2, deel.cijfers().titel());
        eerste = false;
      } else {
        pdf.kop(2, deel.cijfers().titel());
      }
      hoofdstuk(pdf, deel);
    }
    tekst(pdf, "brief.slot", brief.slot());
    toezeggingen(pdf);
    monitoring(pdf);
    return pdf.maak();
  }

  private List<String> koppen() {
    List<String> koppen = new ArrayList<>();
    brief.hoofdstukken().forEach(deel -> koppen.add(deel.cijfers().titel()));
    if (!brief.toezeggingen().isEmpty()) {
      koppen.add(t("toezegging.titel"));
    }
    if (!brief.monitoring().isEmpty()) {
      koppen.add(t("monitoring.titel"));
    }
    return koppen;
  }

  private void tekst(PdfDocument pdf, String kop, String tekst) {
    if (tekst != null) {
      pdf.kop(2, t(kop)).opmaak(tekst, ONDER_HOOFDSTUK);
    }
  }

  private void hoofdstuk(PdfDocument pdf, Briefinhoud.Deel deel) {
    if (deel.tekst() != null) {
      pdf.opmaak(deel.tekst(), ONDER_HOOFDSTUK);
    }
    List<String> verteld = List.of();
    for (Hoofdstuktabel tabel : deel.cijfers().tabellen()) {
      vorm.bladen(tabel).forEach(blad -> pdf.cijfertabel(blad.titel(), blad.koppen(), blad.rijen(), blad.totalen()));
      tabel
          .beeld()
          .ifPresent(beeld -> pdf.beeld(beeld.svgMetTitel(taal), t("brief.beeld", beeld.omschrijving())));
      if (!tabel.telt().equals(verteld)) {
        // Tables that count the same people need it once.
        verteld = tabel.telt();
        pdf.kop(ONDER_HOOFDSTUK, t("telt")).lijst(verteld, false);
        pdf.klein(woorden.getTranslation("base.berekend.bron", taal, tabel.bron()));
      }
    }
    if (!deel.cijfers().voetnoten().isEmpty()) {
      pdf.kop(ONDER_HOOFDSTUK, t("voetnoten")).lijst(deel.cijfers().voetnoten(), true);
    }
    if (deel.herkomst() != null) {
      pdf.klein(herkomst(deel.herkomst()));
      deel.herkomst().bestanden().forEach(een -> pdf.klein(bestand(een)));
    }
    deel.regels().forEach(regel -> pdf.klein(t("brief.regel", regel.naam(), regel.waarde())));
  }

  private String herkomst(Herkomst herkomst) {
    return herkomst.levering() == null
        ? t("herkomst.geen")
        : t(
            "herkomst",
            String.valueOf(herkomst.levering()),
            vorm.dag(herkomst.standdatum()),
            moment(herkomst.verwerktOp()));
  }

  private String bestand(Herkomst.Bestand een) {
    return t(
        "herkomst.bestand", een.naam(), String.valueOf(een.levering()), vorm.dag(een.standdatum()),
        moment(een.verwerktOp()), een.aantal(), vorm.dag(een.sinds()));
  }

  private String moment(LocalDateTime moment) {
    return Datums.kort(moment, taal);
  }

  private void toezeggingen(PdfDocument pdf) {
    if (brief.toezeggingen().isEmpty()) {
      return;
    }
    pdf.kop(2, t("toezegging.titel"));
    brief.toezeggingen()
        .forEach(
            een -> pdf.kop(ONDER_HOOFDSTUK, een.titel()).alinea(een.omschrijving()).lijst(vorm.regels(een), false));
  }

  private void monitoring(PdfDocument pdf) {
    if (brief.monitoring().isEmpty()) {
      return;
    }
    pdf.kop(2, t("monitoring.titel"))
        .tabel(
            List.of(
                t("monitoring.kolom.soort"), t("monitoring.kolom.titel"), t("monitoring.kolom.uitvoerder"),
                t("monitoring.kolom.status"), t("monitoring.kolom.gepland"), t("monitoring.kolom.gereed")),
            brief.monitoring().stream()
                .map(
                    een ->
                        List.of(
                            t("monitoring.soort." + een.soort()),
                            een.titel(),
                            een.uitvoerder() == null ? Brieftabel.GEEN : een.uitvoerder(),
                            t("monitoring.status." + een.status()),
                            een.geplandOp() == null ? Brieftabel.GEEN : vorm.dag(een.geplandOp()),
                            een.gereedOp() == null ? Brieftabel.GEEN : vorm.dag(een.gereedOp())))
                .toList());
  }

  private String t(String sleutel, Object... argumenten) {
    return woorden.getTranslation("rapportage." + sleutel, taal, argumenten);
  }
}
