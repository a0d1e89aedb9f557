package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.pdf.PdfDocument;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.CertificaatGegevens;
import org.springframework.stereotype.Component;

/** A certificate as a document. */
@Component
public class Certificaatpdf {
  private static final String OBJECT = "toetsbegeleider";
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Vertaling.NL);

  private final Begeleiderzoeker zoeker;
  private final Bevoegdheidboek bevoegdheden;
  private final Leeslog leeslog;
  private final Vertaling vertaling;

  Certificaatpdf(Begeleiderzoeker zoeker, Bevoegdheidboek bevoegdheden, Leeslog leeslog, Vertaling vertaling) {
    this.zoeker = zoeker;
    this.bevoegdheden = bevoegdheden;
    this.leeslog = leeslog;
    this.vertaling = vertaling;
  }

  /**
   * The download is in the read log.
   *
   * @param begeleiderId id of a toetsbegeleider whom the user reaches
   * @param certificaatId id of a certificate of his
   * @return it as PDF/UA-1 in Dutch
   * @throws NietGevonden when there is no such certificate, it was withdrawn, or whose it is was removed
   */
  public byte[] van(long begeleiderId, long certificaatId) {
    BegeleiderListItem wie = zoeker.vind(Bereik.alles(), begeleiderId).orElseThrow(NietGevonden::new);
    CertificaatGegevens certificaat =
        bevoegdheden.certificaten(begeleiderId).stream()
            .filter(een -> een.id() == certificaatId && een.ingetrokkenOp() == null)
            .findFirst()
            .orElseThrow(NietGevonden::new);
    leeslog.noteer(Leeslog.Handeling.GEDOWNLOAD, OBJECT, begeleiderId, wie.organisatieId(), null);
    return maak(wie.naam(), wie.organisatie(), certificaat);
  }

  private byte[] maak(String naam, String organisatie, CertificaatGegevens certificaat) {
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
