package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.pdf.PdfDocument;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.Handreikingbron;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import org.springframework.stereotype.Component;

/** A chapter of the handreiking as a document: every answer with its sources, by situation. */
@Component
public class HandreikingPdf {
  private static final Locale TAAL = Vertaling.NL;
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", TAAL);
  private final Vertaling vertaling;

  public HandreikingPdf(Vertaling vertaling) {
    this.vertaling = vertaling;
  }

  /**
   * @param soort kind of education of the chapter
   * @param dag day of the rules that it describes
   * @param antwoorden the answers, by situation
   * @return PDF/UA-1 in Dutch
   */
  public byte[] maak(Onderwijssoort soort, LocalDate dag, List<HandreikingAntwoord> antwoorden) {
    String titel = tekst("handreiking.titel.onderwijs", tekst("handreiking.onderwijs." + soort));
    String regels = tekst("handreiking.pdf.regels", DAG.format(dag));
    PdfDocument pdf = new PdfDocument(titel, TAAL, regels).alinea(regels);
    String situatie = null;
    for (HandreikingAntwoord antwoord : antwoorden) {
      String nu = tekst("handreiking.situatie." + antwoord.vraag().situatie());
      if (!nu.equals(situatie)) {
        pdf.kop(2, nu);
        situatie = nu;
      }
      pdf.kop(3, antwoord.vraag().vraag()).nadruk(antwoord.vraag().kort());
      if (antwoord.voorbehoud() != null) {
        pdf.alinea(tekst("handreiking.pdf.te-bevestigen", antwoord.voorbehoud()));
      }
      pdf.opmaak(antwoord.tekst(), 4);
      antwoord.bronnen().forEach(bron -> pdf.klein(bron(bron)));
      pdf.klein(tekst("handreiking.datum", DAG.format(antwoord.tekstdatum()), DAG.format(antwoord.geldigVan())));
    }
    return pdf.maak();
  }

  private String bron(Handreikingbron bron) {
    String wijze = tekst("handreiking.bronwijze." + bron.wijze());
    return tekst("handreiking.pdf.bron", bron.titel(), bron.organisatie(), bron.datering(), wijze);
  }

  private String tekst(String sleutel, Object... argumenten) {
    return vertaling.getTranslation(sleutel, TAAL, argumenten);
  }
}
