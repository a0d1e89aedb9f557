package nl.inburgeringsportaal.base.opslag;

import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.GEHEIM;
import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.docx;
import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.foto;
import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.odt;
import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.pdf;
import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.pdfMetPak;
import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.png;
import static nl.inburgeringsportaal.base.opslag.Voorbeeldbestanden.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Vertaling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken and what is refused, by content; and what is left of it. */
class KeuringTest {
  private static final Vertaling TEKSTEN = new Vertaling();

  private static void geweigerd(String naam, byte[] inhoud, Afgekeurd.Grond grond, String soort) {
    assertThatThrownBy(() -> Keuring.keur(naam, inhoud))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class,
            fout -> {
              assertThat(fout.sleutel()).isEqualTo("opslag.fout." + grond.name().toLowerCase(Locale.ROOT));
              assertThat(TEKSTEN.tekst(fout, Vertaling.NL)).contains("\"" + naam + "\"", soort);
            });
  }

  private static String tekst(byte[] inhoud) {
    return new String(inhoud, StandardCharsets.ISO_8859_1);
  }

  private static byte[] met(byte[] begin, byte[] rest) {
    byte[] samen = Arrays.copyOf(begin, begin.length + rest.length);
    System.arraycopy(rest, 0, samen, begin.length, rest.length);
    return samen;
  }

  @Test
  void deInhoudZegtWelkeSoortHetIs() {
    assertThat(Keuring.keur("stuk.pdf", pdf()).soort()).isEqualTo(Opslagsoort.PDF);
    assertThat(Keuring.keur("zonder naam", docx()).soort()).isEqualTo(Opslagsoort.DOCX);
    assertThat(Keuring.keur("BRIEF.ODT", odt()).soort()).isEqualTo(Opslagsoort.ODT);
    assertThat(Keuring.keur("foto.jpeg", foto(1)).soort()).isEqualTo(Opslagsoort.JPEG);
    assertThat(Keuring.keur("scherm.png", png()).soort()).isEqualTo(Opslagsoort.PNG);
  }

  @Test
  void eenDocumentBlijftZoalsHetBinnenkwam() {
    byte[] inhoud = pdf();
    assertThat(Keuring.keur("stuk.pdf", inhoud).inhoud()).isSameAs(inhoud);
  }

  @ParameterizedTest
  @CsvSource({"foto.jpg", "stuk.exe", "stuk.docx", "stuk.pdf.html", "stuk.pdf.exe"})
  void watAndersHeetDanHetIsWordtGeweigerd(String naam) {
    geweigerd(naam, pdf(), Afgekeurd.Grond.VERMOMD, "PDF");
  }

  @Test
  void tweeSoortenInEenBestandWordenGeweigerd() {
    geweigerd("stuk.pdf", met(pdf(), docx()), Afgekeurd.Grond.VERMOMD, "PDF");
    assertThat(Keuring.keur("foto.jpg", met(foto(1), docx())).inhoud())
        .as("what stands behind the end of a picture is not kept")
        .isEqualTo(Keuring.keur("foto.jpg", foto(1)).inhoud());
    geweigerd("brief.docx", met(docx(), Keuring.latijn("rest")), Afgekeurd.Grond.BESCHADIGD, "ZIP");
  }

  @Test
  void watHetPortaalNietKentWordtGeweigerd() {
    geweigerd("foto.heic", Keuring.latijn("\0\0\0\30ftypheic...."), Afgekeurd.Grond.SOORT, "HEIC");
    geweigerd("programma.exe", Keuring.latijn("MZ......"), Afgekeurd.Grond.SOORT, "EXE");
    geweigerd("pagina.pdf", Keuring.latijn("<!DOCTYPE html>"), Afgekeurd.Grond.SOORT, "HTML");
    geweigerd("tekst.txt", Keuring.latijn("hallo"), Afgekeurd.Grond.SOORT, "txt");
    geweigerd("alles.zip", zip(Map.of("a.txt", "a")), Afgekeurd.Grond.SOORT, "ZIP");
    byte[] oud = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    geweigerd("oud.doc", oud, Afgekeurd.Grond.SOORT, "DOC");
    geweigerd(
        "geheim.docx",
        met(oud, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)),
        Afgekeurd.Grond.VERSLEUTELD,
        "DOCX");
    assertThatThrownBy(() -> Keuring.keur("leeg.pdf", new byte[0]))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.sleutel()).endsWith(".leeg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>", "/OpenAction<</S/J#61vaScript>>",
        "/OpenAction<</S/Launch/F(cmd.exe)>>", "/AA<</O<</JS (x)>>>>", "/AcroForm<</XFA 9 0 R>>"
      })
  void eenPdfDieIetsDoetWordtGeweigerd(String catalogus) {
    geweigerd("stuk.pdf", pdf(catalogus), Afgekeurd.Grond.SCRIPT, "PDF");
  }

  @Test
  void ookWatInEenPdfIsIngepaktWordtGelezen() {
    assertThatCode(() -> Keuring.keur("stuk.pdf", pdfMetPak("<</Type/Annot>>"))).doesNotThrowAnyException();
    geweigerd("stuk.pdf", pdfMetPak("<</S/JavaScript/JS(x)>>"), Afgekeurd.Grond.SCRIPT, "PDF");
    geweigerd("stuk.pdf", pdfMetPak("<</Type/EmbeddedFile>>"), Afgekeurd.Grond.INGESLOTEN, "PDF");
  }

  @Test
  void ookAchterEenVerzonnenStreamWordtEenScriptGevonden() {
    byte[] inhoud = Keuring.latijn(tekst(pdf()).replace("2 0 obj", "%stream\n9 0 obj<</S/JavaScript>>\n2 0 obj"));
    geweigerd("stuk.pdf", inhoud, Afgekeurd.Grond.SCRIPT, "PDF");
  }

  @Test
  void eenPdfMetWachtwoordOfZonderEindeWordtGeweigerd() {
    byte[] dicht = Keuring.latijn(tekst(pdf()).replace("/Size 4", "/Size 4/Encrypt 5 0 R"));
    geweigerd("stuk.pdf", dicht, Afgekeurd.Grond.VERSLEUTELD, "PDF");
    geweigerd("stuk.pdf", Arrays.copyOf(pdf(), 100), Afgekeurd.Grond.BESCHADIGD, "PDF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/vbaProject.bin", "xl/macrosheets/sheet1.xml", "word/embeddings/bijlage.docm"})
  void eenMacroWordtGeweigerd(String deel) {
    geweigerd("brief.docx", docx(deel, "x"), Afgekeurd.Grond.MACRO, "DOCX");
  }

  @Test
  void eenMacroInOpenDocumentWordtGeweigerd() {
    geweigerd("brief.odt", odt("Basic/Standard/Module1.xml", "x"), Afgekeurd.Grond.MACRO, "ODT");
    geweigerd(
        "brief.odt", odt("META-INF/manifest.xml", "<encryption-data/>"), Afgekeurd.Grond.VERSLEUTELD, "ODT");
  }

  @Test
  void watErInIsGeslotenOfVanEldersKomtWordtGeweigerd() {
    geweigerd("brief.docx", docx("word/embeddings/oleObject1.bin", "x"), Afgekeurd.Grond.INGESLOTEN, "DOCX");
    String rel =
        "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + "attachedTemplate\" Target=\"%s\" TargetMode=\"External\"/>";
    geweigerd(
        "brief.docx",
        docx("word/_rels/settings.xml.rels", rel.formatted("https://elders.example/x.dotm")),
        Afgekeurd.Grond.SCRIPT,
        "DOCX");
    String beeld =
        "<p:Relationships xmlns:p=\"http://schemas.openxmlformats.org/package/2006/relationships\"><p:Relationship"
            + " Id='r2' TargetMode = 'External' Target='%s' Type='http://schemas.openxmlformats.org/officeDocument/"
            + "2006/relationships/%s'/></p:Relationships>";
    for (String adres : List.of("http://elders.example/p.png", "//elders.example/p", "file:////elders/p", "smb:x")) {
      geweigerd(
          "brief.docx",
          docx("word/_rels/document.xml.rels", beeld.formatted(adres, "image")),
          Afgekeurd.Grond.SCRIPT,
          "DOCX");
    }
    byte[] verwijzing = docx("word/_rels/document.xml.rels", beeld.formatted("https://elders.example/", "hyperlink"));
    assertThatCode(() -> Keuring.keur("brief.docx", verwijzing)).as("somebody follows it").doesNotThrowAnyException();
    geweigerd(
        "brief.docx", docx("word/_rels/document.xml.rels", "<geen xml"), Afgekeurd.Grond.BESCHADIGD, "DOCX");
    byte[] huisstijl =
        docx("word/_rels/settings.xml.rels", rel.formatted("file:///C:/Sjablonen/Gemeente.dotx"));
    assertThatCode(() -> Keuring.keur("brief.docx", huisstijl)).as("own template").doesNotThrowAnyException();
  }

  @Test
  void eenDocumentDatOntploftWordtGeweigerd() {
    String nullen = "\0".repeat(1 << 20);
    String[] delen = new String[2 * 210];
    for (int i = 0; i < 210; i++) {
      delen[2 * i] = "word/media/" + i + ".xml";
      delen[2 * i + 1] = nullen;
    }
    geweigerd("brief.docx", docx(delen), Afgekeurd.Grond.UITGEPAKT, "ZIP");
  }

  @Test
  void deInhoudsopgaveMoetKloppenMetWatErInZit() {
    byte[] goed = docx("word/tweede.xml", "x");
    String anders = tekst(goed);
    int laatste = anders.lastIndexOf("word/tweede.xml");
    byte[] vals = Keuring.latijn(anders.substring(0, laatste) + "word/ander1.xml" + anders.substring(laatste + 15));
    geweigerd("brief.docx", vals, Afgekeurd.Grond.BESCHADIGD, "ZIP");
  }

  @Test
  void vanEenFotoBlijftHetBeeldEnNietWaarHijIsGemaakt() throws IOException {
    byte[] foto = foto(6);
    byte[] schoon = Keuring.keur("foto.jpg", foto).inhoud();
    assertThat(tekst(foto)).contains(GEHEIM);
    assertThat(tekst(schoon)).doesNotContain(GEHEIM).doesNotContain("Geheim");
    assertThat(punten(schoon)).isEqualTo(punten(foto));
    assertThat(Keuring.keur("foto.jpg", schoon).inhoud()).as("which side is up stays").isEqualTo(schoon);
    assertThat(tekst(schoon)).contains("Exif");
    assertThat(tekst(Keuring.keur("foto.jpg", foto(1)).inhoud())).doesNotContain("Exif");
  }

  @Test
  void vanEenPngBlijftHetBeeldEnGeenTekst() throws IOException {
    byte[] schoon = Keuring.keur("scherm.png", png()).inhoud();
    assertThat(tekst(png())).contains(GEHEIM);
    assertThat(tekst(schoon)).doesNotContain(GEHEIM);
    assertThat(punten(schoon)).isEqualTo(punten(png()));
  }

  private static int[] punten(byte[] inhoud) throws IOException {
    BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(inhoud));
    return beeld.getRGB(0, 0, beeld.getWidth(), beeld.getHeight(), null, 0, beeld.getWidth());
  }

  @Test
  void eenAfgebrokenBeeldWordtGeweigerd() {
    byte[] foto = Keuring.keur("foto.jpg", foto(1)).inhoud();
    byte[] png = Keuring.keur("scherm.png", png()).inhoud();
    for (int lengte : new int[] {4, 30, foto.length / 2, foto.length - 2}) {
      geweigerd("foto.jpg", Arrays.copyOf(foto, lengte), Afgekeurd.Grond.BESCHADIGD, "JPEG");
    }
    for (int lengte : new int[] {8, 30, png.length / 2, png.length - 4}) {
      geweigerd("scherm.png", Arrays.copyOf(png, lengte), Afgekeurd.Grond.BESCHADIGD, "PNG");
    }
  }

  @Test
  void vreemdeInhoudGeeftAltijdEenWeigeringEnNooitEenStoring() {
    java.util.Random toeval = new java.util.Random(12);
    for (byte[] goed : new byte[][] {pdf(), pdfMetPak("x"), foto(6), png(), docx(), odt()}) {
      for (int keer = 0; keer < 400; keer++) {
        byte[] stuk = Arrays.copyOf(goed, goed.length - toeval.nextInt(Math.min(40, goed.length - 4)));
        for (int i = 0; i < 4; i++) {
          stuk[4 + toeval.nextInt(stuk.length - 4)] = (byte) toeval.nextInt();
        }
        try {
          assertThat(Keuring.keur("x", stuk).inhoud()).isNotEmpty();
        } catch (OngeldigeInvoer geweigerd) {
          assertThat(geweigerd.sleutel()).startsWith("opslag.fout.");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'C:\\Users\\piet\\Mijn foto.JPG', Mijn foto.jpg",
    "../../etc/passwd, passwd.jpg",
    "'.htaccess', htaccess.jpg",
    "'a\u202Egpj.exe', agpj.jpg",
    "'  rare   naam?<x>.jpeg ', rare naam__x_.jpg",
    "con.jpg, _con.jpg",
    "'', bestand.jpg",
    "'...', bestand.jpg",
    "verslag 12-03.2026.jpg, verslag 12-03.2026.jpg",
    "kopie 123456782 paspoort.jpg, kopie _ paspoort.jpg"
  })
  void eenNaamIsGeenPadEnVerbergtNiets(String naam, String schoon) {
    assertThat(Bestandsnaam.schoon(naam, Opslagsoort.JPEG)).isEqualTo(schoon);
  }

  @Test
  void eenLangeNaamWordtKorterZonderTekenDoorTeSnijden() {
    String naam = Bestandsnaam.schoon("\uD83D\uDCC4".repeat(300), Opslagsoort.PDF);
    assertThat(naam.codePointCount(0, naam.length())).isEqualTo(104);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    uit.writeBytes(naam.getBytes(StandardCharsets.UTF_8));
    assertThat(uit.toString(StandardCharsets.UTF_8)).isEqualTo(naam);
  }
}
