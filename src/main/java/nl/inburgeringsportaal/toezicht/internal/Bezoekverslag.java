package nl.inburgeringsportaal.toezicht.internal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.pdf.PdfDocument;
import nl.inburgeringsportaal.toezicht.Bewijs;
import nl.inburgeringsportaal.toezicht.BezoekDetail;
import nl.inburgeringsportaal.toezicht.BezoekListItem;
import nl.inburgeringsportaal.toezicht.Bezoekformulier;
import nl.inburgeringsportaal.toezicht.Bezoekformulier.Criteriumstand;
import nl.inburgeringsportaal.toezicht.Bezoekformulier.Tekst;
import nl.inburgeringsportaal.toezicht.Bezoekstatus;
import nl.inburgeringsportaal.toezicht.Criteriumoordeel;
import nl.inburgeringsportaal.toezicht.Toezichtoordeel;
import org.springframework.stereotype.Component;

/** Writes the report of a visit. Nobody is named in it: the school reads what was seen, not who saw it. */
@Component
public class Bezoekverslag {
  private static final String T = "toezicht.verslag.";
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Vertaling.NL);
  private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm", Vertaling.NL);

  private final Vertaling vertaling;

  Bezoekverslag(Vertaling vertaling) {
    this.vertaling = vertaling;
  }

  /**
   * @param bezoek a visit that was judged
   * @return its report in Dutch, PDF/UA-1; of one that is not established it says so
   */
  public byte[] maak(BezoekDetail bezoek) {
    BezoekListItem rij = bezoek.rij();
    PdfDocument pdf =
        new PdfDocument(
            vertaling.nl(T + "titel", rij.school()), Vertaling.NL, vertaling.nl(T + "omschrijving", rij.school()));
    pdf.alinea(
        vertaling.nl(
            T + "waar",
            DAG.format(rij.begin()),
            TIJD.format(rij.begin()),
            TIJD.format(rij.einde()),
            rij.locatie(),
            bezoek.adres()));
    pdf.alinea(vertaling.nl(T + (rij.aangekondigd() ? "aangekondigd" : "onaangekondigd")));
    if (rij.status() != Bezoekstatus.VASTGESTELD) {
      pdf.nadruk(vertaling.nl(T + "concept"));
    }
    if (bezoek.voorbeeld()) {
      pdf.nadruk(vertaling.nl(T + "voorbeeld"));
    }
    pdf.kop(2, vertaling.nl(T + "oordeel"));
    pdf.nadruk(vertaling.nl("toezicht.oordeel." + rij.oordeel()));
    tekst(pdf, bezoek.motivering());
    if (rij.oordeel() == Toezichtoordeel.HERSTEL_NODIG && bezoek.herstelVoor() != null) {
      pdf.alinea(vertaling.nl(T + "herstel", DAG.format(bezoek.herstelVoor())));
    }
    Bezoekformulier formulier = bezoek.formulier();
    pdf.kop(2, vertaling.nl(T + "samenvatting"));
    pdf.alinea(
        vertaling.nl(
            T + "aantallen",
            formulier.aantal(Criteriumoordeel.VOLDOENDE),
            formulier.aantal(Criteriumoordeel.ONVOLDOENDE),
            formulier.aantal(Criteriumoordeel.NIET_BEOORDEELD) + formulier.aantal(null)));
    formulier.algemeen().forEach(een -> tekst(pdf, een.tekst()));
    formulier.groepen()
        .forEach(
            (groep, criteria) -> {
              pdf.kop(2, groep);
              pdf.tabel(
                  List.of(
                      vertaling.nl(T + "criterium"), vertaling.nl(T + "gezien"), vertaling.nl(T + "bevinding")),
                  criteria.stream().map(this::regel).toList());
            });
    if (!bezoek.bewijs().isEmpty()) {
      pdf.kop(2, vertaling.nl(T + "bewijs"));
      pdf.alinea(vertaling.nl(T + "bewijs.uitleg"));
      pdf.tabel(
          List.of(vertaling.nl(T + "bewijs.naam"), vertaling.nl(T + "bewijs.dag"), vertaling.nl(T + "bewijs.hash")),
          bezoek.bewijs().stream().map(this::bewijsregel).toList());
    }
    if (bezoek.vastgesteldOp() != null) {
      pdf.klein(vertaling.nl(T + "vastgesteld", DAG.format(bezoek.vastgesteldOp()), bezoek.criteriaversie()));
    }
    return pdf.maak();
  }

  private List<String> regel(Criteriumstand een) {
    Criteriumoordeel gezien = een.oordeel() == null ? Criteriumoordeel.NIET_BEOORDEELD : een.oordeel();
    return List.of(
        vertaling.nl(T + "nummer", een.nummer(), een.tekst()),
        vertaling.nl("toezicht.blad.gezien." + gezien),
        een.bevindingen().stream().map(Tekst::tekst).collect(Collectors.joining(" ")));
  }

  private List<String> bewijsregel(Bewijs een) {
    String naam = een.bestand().naam();
    return List.of(
        een.criterium() == null ? naam : vertaling.nl(T + "bewijs.bij", naam, een.criterium()),
        DAG.format(een.bestand().ontvangenOp()),
        // In blocks, so that it breaks where a line ends.
        een.bestand().sha256().replaceAll("(.{8})(?=.)", "$1 "));
  }

  private static void tekst(PdfDocument pdf, String tekst) {
    if (tekst != null) {
      tekst.lines().filter(regel -> !regel.isBlank()).forEach(pdf::alinea);
    }
  }
}
