package nl.inburgeringsportaal.base.opslag;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG without anything that is not needed to see it: no place, no text, no preview, nothing behind its end. What is
 * seen does not change by a single point.
 */
final class Pngschoon {
  private static final int KOP = 8;
  private static final int LENGTE_EN_NAAM = 8;
  private static final int CRC = 4;

  /** What is needed to see it as it was made. */
  private static final Set<String> NODIG =
      Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "iCCP", "bKGD", "pHYs");

  private Pngschoon() {}

  static byte[] schoon(byte[] inhoud) throws Afgekeurd {
    ByteBuffer lezer = ByteBuffer.wrap(inhoud);
    ByteArrayOutputStream uit = new ByteArrayOutputStream(inhoud.length);
    uit.write(inhoud, 0, KOP);
    int plaats = KOP;
    boolean beeld = false;
    while (plaats + LENGTE_EN_NAAM + CRC <= inhoud.length) {
      int lengte = lezer.getInt(plaats);
      if (lengte < 0 || lengte > inhoud.length - plaats - LENGTE_EN_NAAM - CRC) {
        throw beschadigd();
      }
      String naam = new String(inhoud, plaats + 4, 4, StandardCharsets.ISO_8859_1);
      CRC32 som = new CRC32();
      som.update(inhoud, plaats + 4, 4 + lengte);
      boolean eerste = plaats == KOP;
      if ((int) som.getValue() != lezer.getInt(plaats + LENGTE_EN_NAAM + lengte) || eerste != naam.equals("IHDR")) {
        throw beschadigd();
      }
      int heel = LENGTE_EN_NAAM + lengte + CRC;
      if (NODIG.contains(naam)) {
        uit.write(inhoud, plaats, heel);
      } else if (Character.isUpperCase(naam.charAt(0))) {
        // A part without which it cannot be seen, of a kind that nobody knows.
        throw beschadigd();
      }
      beeld |= naam.equals("IDAT");
      plaats += heel;
      if (naam.equals("IEND")) {
        if (!beeld) {
          throw beschadigd();
        }
        return uit.toByteArray();
      }
    }
    throw beschadigd();
  }

  private static Afgekeurd beschadigd() {
    return new Afgekeurd(Afgekeurd.Grond.BESCHADIGD, Opslagsoort.PNG.naam());
  }
}
