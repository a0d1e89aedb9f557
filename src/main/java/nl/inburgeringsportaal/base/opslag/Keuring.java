package nl.inburgeringsportaal.base.opslag;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.inburgeringsportaal.base.OngeldigeInvoer;

/**
 * What a file is, by its content, and whether it is taken. Looks for what can do something by itself when it is opened,
 * for what cannot be looked into, and for what is called something else than it is. It does not look for viruses.
 */
final class Keuring {
  private static final byte[] PDF = latijn("%PDF-");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** Name of the part of an old container of Office that holds a document with a password. */
  private static final byte[] VERSLEUTELD = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private static final int BEGIN = 512;

  private Keuring() {}

  /**
   * A file that is taken.
   *
   * @param soort its kind
   * @param inhoud what is kept of it
   */
  record Gekeurd(Opslagsoort soort, byte[] inhoud) {}

  /**
   * @param naam name as the sender gave it
   * @param inhoud the whole content
   * @return its kind, and what is kept: of a picture without its hidden data
   * @throws OngeldigeInvoer when it is not taken; the text names file, kind and rule
   */
  static Gekeurd keur(String naam, byte[] inhoud) {
    String toonbaar = Bestandsnaam.toonbaar(naam);
    if (inhoud.length == 0) {
      throw new OngeldigeInvoer(toonbaar, "0", "opslag.fout.leeg");
    }
    try {
      Opslagsoort soort = soort(toonbaar, inhoud);
      if (!soort.past(naam)) {
        throw new Afgekeurd(Afgekeurd.Grond.VERMOMD, soort.naam());
      }
      return new Gekeurd(
          soort,
          switch (soort) {
            case JPEG -> Jpegschoon.schoon(inhoud);
            case PNG -> Pngschoon.schoon(inhoud);
            case PDF, DOCX, XLSX, ODT -> inhoud;
          });
    } catch (Afgekeurd fout) {
      throw new OngeldigeInvoer(
          toonbaar,
          fout.soort(),
          "opslag.fout." + fout.grond().name().toLowerCase(Locale.ROOT),
          Opslagsoort.alleNamen());
    }
  }

  private static Opslagsoort soort(String naam, byte[] inhoud) throws Afgekeurd {
    if (begint(inhoud, PDF)) {
      Pdfkeuring.keur(inhoud);
      return Opslagsoort.PDF;
    }
    if (begint(inhoud, PNG)) {
      return Opslagsoort.PNG;
    }
    if (begint(inhoud, JPEG)) {
      return Opslagsoort.JPEG;
    }
    if (begint(inhoud, ZIP)) {
      return Zipkeuring.keur(inhoud);
    }
    if (begint(inhoud, OLE)) {
      boolean wachtwoord = vind(inhoud, VERSLEUTELD, inhoud.length);
      throw wachtwoord
          ? new Afgekeurd(Afgekeurd.Grond.VERSLEUTELD, "DOCX/XLSX")
          : new Afgekeurd(Afgekeurd.Grond.SOORT, "DOC/XLS/MSG");
    }
    throw new Afgekeurd(Afgekeurd.Grond.SOORT, anders(naam, inhoud));
  }

  /** What else it may be: what is well known by its first bytes, else what its name says. */
  private static String anders(String naam, byte[] inhoud) {
    String begin = new String(inhoud, 0, Math.min(BEGIN, inhoud.length), StandardCharsets.ISO_8859_1);
    if (begin.startsWith("MZ")) {
      return "EXE";
    }
    if (begin.startsWith("GIF8")) {
      return "GIF";
    }
    if (begin.startsWith("ftyp", 4)) {
      return begin.startsWith("hei", 8) || begin.startsWith("mif1", 8) ? "HEIC" : "video";
    }
    if (begin.startsWith("{\\rtf")) {
      return "RTF";
    }
    if (begin.stripLeading().toLowerCase(Locale.ROOT).matches("(?s)<(!doctype|html|\\?xml|svg|script).*")) {
      return "HTML/XML";
    }
    String einde = Bestandsnaam.einde(naam);
    // A name that says a kind that is taken would only confuse: the content is not that.
    return einde.isEmpty() || Opslagsoort.alleEinden().contains("." + einde.toLowerCase(Locale.ROOT)) ? "?" : einde;
  }

  static byte[] latijn(String tekst) {
    return tekst.getBytes(StandardCharsets.ISO_8859_1);
  }

  static boolean begint(byte[] inhoud, byte[] begin) {
    return begin.length <= inhoud.length && staat(inhoud, 0, begin);
  }

  static boolean staat(byte[] inhoud, int plaats, byte[] wat) {
    if (plaats < 0 || plaats + wat.length > inhoud.length) {
      return false;
    }
    for (int i = 0; i < wat.length; i++) {
      if (inhoud[plaats + i] != wat[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean vind(byte[] inhoud, byte[] wat, int tot) {
    for (int i = 0; i + wat.length <= tot; i++) {
      if (inhoud[i] == wat[0] && staat(inhoud, i, wat)) {
        return true;
      }
    }
    return false;
  }
}
