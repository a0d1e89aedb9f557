package nl.inburgeringsportaal.base.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;

/** Looks at the first bytes of a file: is it text at all, and which encoding did somebody choose? */
final class Bestandsvorm {
  private static final int PROEF = 4096;
  private static final byte[] UTF8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF16_LE = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF16_BE = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OUD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private final InputStream inhoud;
  private final Probleem probleem;

  private Bestandsvorm(InputStream inhoud, Probleem probleem) {
    this.inhoud = inhoud;
    this.probleem = probleem;
  }

  /**
   * @param bron a file
   * @return what it is; the content follows without a byte order mark
   */
  static Bestandsvorm van(InputStream bron) throws IOException {
    PushbackInputStream terug = new PushbackInputStream(bron, PROEF);
    byte[] begin = terug.readNBytes(PROEF);
    Probleem probleem = oordeel(begin);
    int overslaan = begintMet(begin, UTF8) ? UTF8.length : 0;
    terug.unread(begin, overslaan, begin.length - overslaan);
    return new Bestandsvorm(terug, probleem);
  }

  /**
   * @return why it cannot be read, empty when it seems to be text
   */
  Optional<Probleem> probleem() {
    return Optional.ofNullable(probleem);
  }

  /**
   * @return the content from its first character
   */
  InputStream inhoud() {
    return inhoud;
  }

  private static Probleem oordeel(byte[] begin) {
    if (begin.length == 0) {
      return Probleem.fout(1, null, "LEEG_BESTAND", null);
    }
    if (begintMet(begin, ZIP) || begintMet(begin, OUD_OFFICE)) {
      return Probleem.fout(1, null, "WERKMAP", null);
    }
    if (begintMet(begin, PDF)) {
      return Probleem.fout(1, null, "PDF", null);
    }
    if (begintMet(begin, UTF16_LE) || begintMet(begin, UTF16_BE) || lijktUtf16(begin)) {
      return Probleem.fout(1, null, "CODERING", null, "UTF-16");
    }
    return isBinair(begin) ? Probleem.fout(1, null, "GEEN_TEKST", null) : null;
  }

  /** A picture or a packed file is full of bytes that no text has; one of them in a text is found on its line. */
  private static boolean isBinair(byte[] begin) {
    int stuurtekens = 0;
    for (byte teken : begin) {
      if (teken >= 0 && teken < ' ' && teken != '\t' && teken != '\n' && teken != '\r') {
        stuurtekens++;
      }
    }
    return stuurtekens > begin.length / 20;
  }

  /** Text in UTF-16 has a NUL byte beside almost every letter, always on the same side. */
  private static boolean lijktUtf16(byte[] begin) {
    int[] nullen = new int[2];
    for (int i = 0; i < begin.length; i++) {
      if (begin[i] == 0) {
        nullen[i % 2]++;
      }
    }
    int meest = Math.max(nullen[0], nullen[1]);
    int minst = Math.min(nullen[0], nullen[1]);
    return meest > begin.length * 2 / 5 && minst < meest / 10 + 1 && begin.length > 3;
  }

  private static boolean begintMet(byte[] inhoud, byte[] begin) {
    if (inhoud.length < begin.length) {
      return false;
    }
    for (int i = 0; i < begin.length; i++) {
      if (inhoud[i] != begin[i]) {
        return false;
      }
    }
    return true;
  }
}
