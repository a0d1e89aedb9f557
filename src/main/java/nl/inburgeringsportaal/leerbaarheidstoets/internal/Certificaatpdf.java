package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.pdf.PdfDocument;
import nl.inburgeringsportaal.leerbaarheidstoets.CertificaatGegevens;
import org.springframework.stereotype.Component;

/** A certificate as a document. */
@Component
public class Certificaatpdf {
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Vertaling.NL);
  private final Vertaling vertaling;

  Certificaatpdf(Vertaling vertaling) {
    this.vertaling = vertaling;
  }

  /**
   * @param naam whose it is
   * @param organisatie gemeente that proposed him
   * @param certificaat the certificate, which was not withdrawn
   * @return PDF/UA-1 in Dutch
   */
  public byte[] maak(String naam, String organisatie, CertificaatGegevens certificaat) {
    LocalDate tot = certificaat.geldigTot();
    String van = DAG.format(certificaat.geldigVan());
    String geldig =
        tot == null
            ? vertaling.nl("leerbaarheidstoets.pdf.geldig", van)
            : vertaling.nl("leerbaarheidstoets.pdf.geldig-tot", van, DAG.format(tot.minusDays(1)));
    String titel = vertaling.nl("leerbaarheidstoets.pdf.titel");
    return new PdfDocument(titel, Vertaling.NL, vertaling.nl("leerbaarheidstoets.pdf.omschrijving"))
        .alinea(vertaling.nl("leerbaarheidstoets.pdf.verklaart"))
        .nadruk(naam)
        .alinea(vertaling.nl("leerbaarheidstoets.pdf.bevoegd", organisatie))
        .alinea(geldig)
        .kop(2, vertaling.nl("leerbaarheidstoets.pdf.nummer"))
        .nadruk(certificaat.nummer())
        .klein(vertaling.nl("leerbaarheidstoets.pdf.uitgegeven", DAG.format(certificaat.uitgegevenOp())))
        .maak();
  }
}
