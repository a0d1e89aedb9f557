package nl.inburgeringsportaal.base.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.rapport.Stapelbeeld;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What PDF/UA-1 asks of every document that the portal makes. */
class PdfDocumentTest {
  private static final String SCRIPT = "<script>alert(1)</script> & <img src=x>\u0000";
  private static PDDocument pdf;

  @BeforeAll
  static void maak() throws IOException {
    byte[] inhoud =
        new PdfDocument("Brief over één leerling", Vertaling.NL, "Voorbeeld van een brief")
            .alinea("Geachte ë ï € – lezer")
            .kop(2, "Wat er verandert")
            .nadruk("Let op")
            .lijst(List.of("eerste punt", "tweede punt"), false)
            .lijst(List.of("stap een"), true)
            .tabel(List.of("Jaar", "Aantal"), List.of(List.of("2021", "12")))
            .klein(SCRIPT)
            .maak();
    pdf = Loader.loadPDF(inhoud);
  }

  @AfterAll
  static void sluit() throws IOException {
    pdf.close();
  }

  @Test
  void hetDocumentNoemtZichPdfUaEnHeeftTitelEnTaal() throws IOException {
    String gegevens =
        new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

    assertThat(gegevens).containsPattern("pdfuaid:part(>|=\")1").contains("Brief over één leerling");
    assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Brief over één leerling");
    assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
    assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
  }

  @Test
  void elkDeelHeeftZijnTag() {
    List<String> tags = new ArrayList<>();
    verzamel(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);

    assertThat(tags).contains("Document", "H1", "H2", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD");
    assertThat(tags.stream().filter("L"::equals)).hasSize(2);
  }

  private static void verzamel(PDStructureNode knoop, List<String> tags) {
    for (Object kind : knoop.getKids()) {
      if (kind instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        verzamel(element, tags);
      }
    }
  }

  @Test
  void elkeBladzijdeHeeftDeVolgordeVanDeTagsEnElkLettertypeZitErin() throws IOException {
    for (PDPage bladzijde : pdf.getPages()) {
      assertThat(bladzijde.getCOSObject().getNameAsString(COSName.getPDFName("Tabs"))).isEqualTo("S");
      List<PDFont> letters = new ArrayList<>();
      for (COSName naam : bladzijde.getResources().getFontNames()) {
        letters.add(bladzijde.getResources().getFont(naam));
      }
      assertThat(letters).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(letters).extracting(PDFont::getName).allMatch(naam -> naam.contains("LiberationSans"));
    }
  }

  @Test
  void tekstIsNooitOpmaak() throws IOException {
    assertThat(new PDFTextStripper().getText(pdf))
        .contains("<script>alert(1)</script> & <img src=x>", "Geachte ë ï € – lezer");
    assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
  }

  @Test
  void eenBeeldIsEenFiguurMetEenOmschrijvingEnZijnWoordenZijnTekst() throws IOException {
    List<Stapelbeeld.Balk> balken =
        IntStream.range(2013, 2043)
            .mapToObj(jaar -> new Stapelbeeld.Balk("jaar " + jaar, List.of(41_234L, 98_765L)))
            .toList();
    Stapelbeeld beeld = new Stapelbeeld("Minstens € 9.500 & meer", List.of("voldaan", "één € of <meer>"), balken);
    byte[] inhoud =
        new PdfDocument("Brief", Vertaling.NL, "Voorbeeld")
            .alinea("Voor het beeld")
            .beeld(beeld.svgMetTitel(Vertaling.NL), "Voortgang \"per\" jaar <staven>")
            .alinea("Na het beeld")
            .maak();

    try (PDDocument document = Loader.loadPDF(inhoud)) {
      List<String> tags = new ArrayList<>();
      verzamel(document.getDocumentCatalog().getStructureTreeRoot(), tags);
      assertThat(tags).as("in de volgorde van het document").containsSubsequence("H1", "P", "Figure", "P");
      List<PDStructureElement> figuren = new ArrayList<>();
      verzamelFiguren(document.getDocumentCatalog().getStructureTreeRoot(), figuren);
      assertThat(figuren).hasSize(1);
      PDStructureElement figuur = figuren.getFirst();
      assertThat(figuur.getAlternateDescription()).isEqualTo("Voortgang \"per\" jaar <staven>");
      assertThat(figuur.getKids()).as("de tekening hangt eraan").isNotEmpty();
      COSDictionary plek = (COSDictionary) figuur.getCOSObject().getDictionaryObject(COSName.A);
      PDRectangle doos = new PDRectangle((COSArray) plek.getDictionaryObject(COSName.BBOX));
      PDRectangle vel = document.getPage(0).getMediaBox();
      assertThat(doos.getWidth()).as("zo breed als de tekst").isBetween(470f, 490f);
      assertThat(vel.getHeight()).as("de hoogte past op een blad").isGreaterThan(doos.getHeight() + 120);
      PDFTextStripper lezer = new PDFTextStripper();
      assertThat(lezer.getText(document))
          .contains("Minstens € 9.500 & meer", "voldaan één € of <meer>")
          .contains("jaar 2013 41.234 98.765 139.999", "jaar 2042");
      for (PDPage bladzijde : document.getPages()) {
        for (COSName naam : bladzijde.getResources().getFontNames()) {
          assertThat(bladzijde.getResources().getFont(naam).isEmbedded()).isTrue();
        }
      }
    }
  }

  private static void verzamelFiguren(PDStructureNode knoop, List<PDStructureElement> figuren) {
    for (Object kind : knoop.getKids()) {
      if (kind instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          figuren.add(element);
        }
        verzamelFiguren(element, figuren);
      }
    }
  }

  @Test
  void eenDeelInEenAndereTaalStaatErMetZijnLettersRichtingEnTaal() throws IOException {
    byte[] inhoud =
        new PdfDocument("Uitnodiging", Vertaling.NL, "Voorbeeld")
            .alinea("Beste lezer")
            .inTaal("ar", true, deel -> deel.kop(2, "دعوة إلى الاختبار").opmaak("تعال في الوقت 10:30\n- جواز السفر", 3))
            .inTaal("ti", false, deel -> deel.kop(2, "ናይ ፈተና ዕድመ").alinea("ሰላም (Utrecht)"))
            .inTaal("uk", false, deel -> deel.alinea("Запрошення на тест"))
            .alinea("Met groet")
            .maak();

    try (PDDocument document = Loader.loadPDF(inhoud)) {
      String tekst = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
      assertThat(tekst)
          .contains("جواز السفر", "10:30", "ናይ ፈተና ዕድመ", "Utrecht", "Запрошення", "Met groet")
          .doesNotContain("#");
      List<String> talen = new ArrayList<>();
      verzamelTalen(document.getDocumentCatalog().getStructureTreeRoot(), talen);
      assertThat(talen).contains("ar", "ti", "uk");
      for (PDPage bladzijde : document.getPages()) {
        for (COSName naam : bladzijde.getResources().getFontNames()) {
          assertThat(bladzijde.getResources().getFont(naam).isEmbedded()).isTrue();
        }
      }
    }
  }

  private static void verzamelTalen(PDStructureNode knoop, List<String> talen) {
    for (Object kind : knoop.getKids()) {
      if (kind instanceof PDStructureElement element) {
        talen.add(element.getLanguage());
        verzamelTalen(element, talen);
      }
    }
  }

  @Test
  void watErNietInPastIsVooraf() {
    assertThat(PdfDocument.heeftLettersVoor("Zaproszenie, دعوة, ዕድመ, Запрошення, Convocação ?!")).isTrue();
    assertThat(PdfDocument.heeftLettersVoor("邀请")).isFalse();
  }
}
