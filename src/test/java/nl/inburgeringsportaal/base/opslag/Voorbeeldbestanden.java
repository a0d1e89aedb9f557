package nl.inburgeringsportaal.base.opslag;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind, good ones and bad ones. */
public final class Voorbeeldbestanden {
  /** Words that stand in hidden data. */
  public static final String GEHEIM = "Melder Geheim, 52.1 NB 5.2 OL";

  private Voorbeeldbestanden() {}

  private static byte[] latijn(String tekst) {
    return tekst.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A PDF of one empty page. */
  public static byte[] pdf() {
    return pdf("");
  }

  /** A PDF with something more in its catalogue. */
  public static byte[] pdf(String catalogus) {
    return latijn(
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R" + catalogus + ">>\nendobj\n"
            + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
            + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\n"
            + "trailer\n<</Root 1 0 R/Size 4>>\nstartxref\n0\n%%EOF\n");
  }

  /** A PDF that hides something in a packed part. */
  static byte[] pdfMetPak(String inhoud) {
    Deflater inpakker = new Deflater();
    inpakker.setInput(latijn("x".repeat(30_000) + inhoud));
    inpakker.finish();
    byte[] pak = new byte[10_000];
    int lengte = inpakker.deflate(pak);
    inpakker.end();
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    uit.writeBytes(latijn("%PDF-1.7\n5 0 obj\n<</Type/ObjStm/Filter/FlateDecode>>\nstream\n"));
    uit.write(pak, 0, lengte);
    uit.writeBytes(latijn("\nendstream\nendobj\n%%EOF\n"));
    return uit.toByteArray();
  }

  private static byte[] beeld(String vorm) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), vorm, uit);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return uit.toByteArray();
  }

  /** A photo as a tablet makes it: where, with what and which side is up; and something behind its end. */
  public static byte[] foto(int kant) {
    byte[] kaal = beeld("jpg");
    ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24 + 4);
    tiff.put(latijn("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x010F).putShort((short) 2).putInt(GEHEIM.length()).putInt(8 + 2 + 24 + 4);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) kant).putShort((short) 0);
    tiff.putInt(0);
    byte[] geheim = latijn(GEHEIM);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    uit.write(kaal, 0, 2);
    uit.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1});
    int lengte = 2 + 6 + tiff.capacity() + geheim.length;
    uit.writeBytes(new byte[] {(byte) (lengte >> 8), (byte) lengte});
    uit.writeBytes(latijn("Exif\0\0"));
    uit.writeBytes(tiff.array());
    uit.writeBytes(geheim);
    uit.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (2 + geheim.length)});
    uit.writeBytes(geheim);
    uit.write(kaal, 2, kaal.length - 2);
    uit.writeBytes(geheim);
    return uit.toByteArray();
  }

  /** A picture with words in it that nobody sees. */
  public static byte[] png() {
    byte[] kaal = beeld("png");
    byte[] naam = latijn("tEXt");
    byte[] tekst = latijn("Author\0" + GEHEIM);
    CRC32 som = new CRC32();
    som.update(naam);
    som.update(tekst);
    int naKop = 8 + 8 + 13 + 4;
    ByteBuffer uit = ByteBuffer.allocate(kaal.length + 12 + tekst.length + GEHEIM.length());
    uit.put(kaal, 0, naKop).putInt(tekst.length).put(naam).put(tekst).putInt((int) som.getValue());
    uit.put(kaal, naKop, kaal.length - naKop).put(latijn(GEHEIM));
    return uit.array();
  }

  /** A ZIP with these parts. */
  static byte[] zip(Map<String, String> delen) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      for (Map.Entry<String, String> deel : delen.entrySet()) {
        zip.putNextEntry(new ZipEntry(deel.getKey()));
        zip.write(latijn(deel.getValue()));
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return uit.toByteArray();
  }

  /** A document of Word with something more in it. */
  public static byte[] docx(String... naamEnInhoud) {
    Map<String, String> delen = new LinkedHashMap<>();
    delen.put(
        "[Content_Types].xml",
        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml\"/></Types>");
    delen.put("word/document.xml", "<document/>");
    for (int i = 0; i < naamEnInhoud.length; i += 2) {
      delen.put(naamEnInhoud[i], naamEnInhoud[i + 1]);
    }
    return zip(delen);
  }

  /** A document of Word with a macro. */
  public static byte[] docxMetMacro() {
    return docx("word/vbaProject.bin", "macro");
  }

  /** A text of OpenDocument with something more in it. */
  static byte[] odt(String... naamEnInhoud) {
    Map<String, String> delen = new LinkedHashMap<>();
    delen.put("mimetype", Opslagsoort.ODT.mediatype());
    delen.put("content.xml", "<office/>");
    for (int i = 0; i < naamEnInhoud.length; i += 2) {
      delen.put(naamEnInhoud[i], naamEnInhoud[i + 1]);
    }
    return zip(delen);
  }

  /** A file to send in. */
  public static Inzending inzending(String naam, byte[] inhoud) {
    return new Inzending(naam, inhoud.length, new ByteArrayInputStream(inhoud));
  }

  /** A file that can be sent in again and again. */
  public static Inzending steedsOpnieuw(String naam, byte[] inhoud) {
    return new Inzending(
        naam,
        -1,
        new ByteArrayInputStream(inhoud) {
          @Override
          public synchronized int read(byte[] doel, int van, int lengte) {
            int gelezen = super.read(doel, van, lengte);
            if (gelezen < 0) {
              reset();
            }
            return gelezen;
          }
        });
  }
}
