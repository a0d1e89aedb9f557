package nl.inburgeringsportaal.base.opslag;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for what a PDF may not hold: a password, a script, something that starts a program, another file. It reads no
 * structure, which a hostile file would use to show one thing here and another to its reader, but every name in the
 * file, also in what is packed inside it.
 */
final class Pdfkeuring {
  private static final byte[] STREAM = Keuring.latijn("stream");
  private static final byte[] EINDSTREAM = Keuring.latijn("endstream");
  private static final byte[] EOF = Keuring.latijn("%%EOF");
  private static final byte[] BEELD = Keuring.latijn("/Image");
  private static final byte[] ZIP_EIND = {'P', 'K', 5, 6};
  private static final int LANGSTE_NAAM = 16;
  private static final int KOP_VAN_STREAM = 2_048;
  private static final int STAART = 1 << 16;
  private static final int BLOK = 1 << 14;

  /** The most that all packed parts together may become. */
  private static final long UITGEPAKT = 128L << 20;

  /** Names that mean it anywhere. */
  private static final Map<String, Afgekeurd.Grond> OVERAL =
      Map.of(
          "JavaScript", Afgekeurd.Grond.SCRIPT,
          "Launch", Afgekeurd.Grond.SCRIPT,
          "RichMedia", Afgekeurd.Grond.SCRIPT,
          "EmbeddedFile", Afgekeurd.Grond.INGESLOTEN,
          "EmbeddedFiles", Afgekeurd.Grond.INGESLOTEN);

  /** Short names, which in packed data may be chance. */
  private static final Map<String, Afgekeurd.Grond> BUITEN =
      Map.of(
          "JS", Afgekeurd.Grond.SCRIPT,
          "XFA", Afgekeurd.Grond.SCRIPT,
          "Encrypt", Afgekeurd.Grond.VERSLEUTELD);

  private final byte[] in;
  private long uitgepakt;

  private Pdfkeuring(byte[] in) {
    this.in = in;
  }

  static void keur(byte[] inhoud) throws Afgekeurd {
    new Pdfkeuring(inhoud).doe();
  }

  private void doe() throws Afgekeurd {
    boolean eof = false;
    for (int i = Math.max(0, in.length - STAART); i < in.length; i++) {
      eof |= in[i] == '%' && Keuring.staat(in, i, EOF);
      if (in[i] == 'P' && Keuring.staat(in, i, ZIP_EIND)) {
        throw fout(Afgekeurd.Grond.VERMOMD);
      }
    }
    if (!eof) {
      throw fout(Afgekeurd.Grond.BESCHADIGD);
    }
    int plaats = 0;
    while (plaats < in.length) {
      int stream = volgende(STREAM, plaats);
      namen(in, plaats, stream, true);
      if (stream == in.length) {
        return;
      }
      int begin = stream + STREAM.length;
      int eind = volgende(EINDSTREAM, begin);
      // As it stands, whatever it claims to be, and what it holds when it is unpacked.
      namen(in, begin, eind, false);
      if (!isBeeld(stream)) {
        pakUit(naRegel(begin), eind);
      }
      plaats = Math.min(in.length, eind + EINDSTREAM.length);
    }
  }

  private int volgende(byte[] wat, int vanaf) {
    for (int i = vanaf; i + wat.length <= in.length; i++) {
      if (in[i] == wat[0] && Keuring.staat(in, i, wat)) {
        return i;
      }
    }
    return in.length;
  }

  private int naRegel(int plaats) {
    int na = plaats;
    while (na < in.length && (in[na] == '\r' || in[na] == '\n')) {
      na++;
    }
    return na;
  }

  /** A picture is no place for objects, and becomes large when it is unpacked. */
  private boolean isBeeld(int stream) {
    for (int i = stream - BEELD.length; i >= 0 && i > stream - KOP_VAN_STREAM; i--) {
      if (in[i] == 'o' && Keuring.staat(in, i, Keuring.latijn("obj"))) {
        return false;
      }
      if (in[i] == '/' && Keuring.staat(in, i, BEELD)) {
        return true;
      }
    }
    return false;
  }

  private void pakUit(int begin, int eind) throws Afgekeurd {
    if (eind - begin < 2 || (in[begin] & 0x0F) != 8 || ((in[begin] & 0xFF) << 8 | in[begin + 1] & 0xFF) % 31 != 0) {
      return;
    }
    Inflater uitpakker = new Inflater();
    try {
      uitpakker.setInput(in, begin, eind - begin);
      // The end of a block goes along with the next one, so that no name falls between the two.
      byte[] blok = new byte[LANGSTE_NAAM * 3 + BLOK];
      int over = 0;
      while (!uitpakker.finished()) {
        int bij = uitpakker.inflate(blok, over, blok.length - over);
        if (bij == 0) {
          return;
        }
        uitgepakt += bij;
        if (uitgepakt > UITGEPAKT) {
          throw fout(Afgekeurd.Grond.UITGEPAKT);
        }
        int heel = over + bij;
        namen(blok, 0, heel, false);
        over = Math.min(heel, LANGSTE_NAAM * 3);
        System.arraycopy(blok, heel - over, blok, 0, over);
      }
    } catch (DataFormatException geenFlate) {
      // Something else that happens to begin so: it was looked at as it stands.
      return;
    } finally {
      uitpakker.end();
    }
  }

  private static void namen(byte[] bytes, int van, int tot, boolean buiten) throws Afgekeurd {
    for (int i = van; i < tot; i++) {
      if (bytes[i] == '/') {
        String naam = naam(bytes, i + 1, tot);
        Afgekeurd.Grond grond = OVERAL.get(naam);
        if (grond == null && buiten) {
          grond = BUITEN.get(naam);
        }
        if (grond != null) {
          throw fout(grond);
        }
      }
    }
  }

  /** A name, with what is written as a number put back; no longer than those that are looked for. */
  private static String naam(byte[] bytes, int van, int tot) {
    byte[] naam = new byte[LANGSTE_NAAM];
    int lengte = 0;
    int i = van;
    while (i < tot && lengte < LANGSTE_NAAM && isVanNaam(bytes[i])) {
      int teken = bytes[i];
      if (teken == '#' && i + 2 < tot) {
        int hoog = Character.digit(bytes[i + 1], 16);
        int laag = Character.digit(bytes[i + 2], 16);
        if (hoog >= 0 && laag >= 0) {
          teken = hoog << 4 | laag;
          i += 2;
        }
      }
      naam[lengte++] = (byte) teken;
      i++;
    }
    return new String(naam, 0, lengte, StandardCharsets.ISO_8859_1);
  }

  private static boolean isVanNaam(byte teken) {
    return teken > ' ' && "()<>[]{}/%".indexOf(teken) < 0;
  }

  private static Afgekeurd fout(Afgekeurd.Grond grond) {
    return new Afgekeurd(grond, Opslagsoort.PDF.naam());
  }
}
