package nl.inburgeringsportaal.bijeenkomst.internal;

import java.time.format.DateTimeFormatter;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.pdf.PdfDocument;
import nl.inburgeringsportaal.bijeenkomst.PublicatieDetail;
import nl.inburgeringsportaal.bijeenkomst.PublicatieGegevens;
import org.springframework.stereotype.Component;

/** A publication as a document. */
@Component
public class PublicatiePdf {
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Vertaling.NL);
  private final Vertaling vertaling;

  PublicatiePdf(Vertaling vertaling) {
    this.vertaling = vertaling;
  }

  /**
   * @param publicatie a published version
   * @return PDF/UA-1 in Dutch
   */
  public byte[] maak(PublicatieDetail publicatie) {
    PublicatieGegevens gegevens = publicatie.gegevens();
    String soort = vertaling.nl("bijeenkomst.publicatiesoort." + gegevens.soort());
    String van =
        vertaling.nl("bijeenkomst.publicatie.van", soort, DAG.format(gegevens.datum()), publicatie.nummer());
    return new PdfDocument(gegevens.titel(), Vertaling.NL, gegevens.samenvatting())
        .klein(van)
        .nadruk(gegevens.samenvatting())
        .opmaak(gegevens.tekst(), 2)
        .maak();
  }
}
