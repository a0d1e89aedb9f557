package nl.inburgeringsportaal.base.opslag;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A JPEG without anything that is not needed to see it: no place, device, moment, preview or text, nothing behind its
 * end. Of what the camera wrote only which side is up stays. What is seen does not change by a single point.
 */
final class Jpegschoon {
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int COM = 0xFE;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int JFIF_ZONDER_BEELD = 14;
  private static final byte[] JFIF = Keuring.latijn("JFIF\0");
  private static final byte[] KLEUR = Keuring.latijn("ICC_PROFILE\0");
  private static final byte[] ADOBE = Keuring.latijn("Adobe");
  private static final byte[] EXIF = Keuring.latijn("Exif\0\0");
  private static final int RICHTING = 0x0112;
  private static final int TIFF_REGEL = 12;

  private final byte[] in;
  private final ByteArrayOutputStream uit;
  private int plaats;

  private Jpegschoon(byte[] in) {
    this.in = in;
    this.uit = new ByteArrayOutputStream(in.length);
  }

  static byte[] schoon(byte[] inhoud) throws Afgekeurd {
    return new Jpegschoon(inhoud).doe();
  }

  private byte[] doe() throws Afgekeurd {
    merk(SOI);
    plaats = 2;
    boolean maten = false;
    boolean beeld = false;
    while (true) {
      int merk = volgendMerk();
      if (merk == EOI) {
        if (!maten || !beeld) {
          throw beschadigd();
        }
        merk(EOI);
        return uit.toByteArray();
      }
      int begin = plaats;
      int lengte = lengte();
      deel(merk, begin, lengte);
      plaats = begin + lengte;
      maten |= isMaat(merk);
      if (merk == SOS) {
        beeld = true;
        beeldpunten();
      }
    }
  }

  private void merk(int merk) {
    uit.write(0xFF);
    uit.write(merk);
  }

  private int volgendMerk() throws Afgekeurd {
    if (plaats + 1 >= in.length || (in[plaats] & 0xFF) != 0xFF) {
      throw beschadigd();
    }
    while (plaats < in.length && (in[plaats] & 0xFF) == 0xFF) {
      plaats++;
    }
    if (plaats >= in.length || in[plaats] == 0) {
      throw beschadigd();
    }
    return in[plaats++] & 0xFF;
  }

  private int lengte() throws Afgekeurd {
    if (plaats + 2 > in.length) {
      throw beschadigd();
    }
    int lengte = (in[plaats] & 0xFF) << 8 | in[plaats + 1] & 0xFF;
    if (lengte < 2 || plaats + lengte > in.length) {
      throw beschadigd();
    }
    return lengte;
  }

  private static boolean isMaat(int merk) {
    return merk >= 0xC0 && merk <= 0xCF && merk != 0xC4 && merk != 0xC8 && merk != 0xCC;
  }

  private void deel(int merk, int begin, int lengte) {
    int inhoud = begin + 2;
    if (merk == APP0 && lengte >= JFIF_ZONDER_BEELD + 2 && Keuring.staat(in, inhoud, JFIF)) {
      merk(APP0);
      uit.write(0);
      uit.write(JFIF_ZONDER_BEELD + 2);
      uit.write(in, inhoud, JFIF_ZONDER_BEELD - 2);
      // The small picture that may follow can show what was cut off the large one.
      uit.write(0);
      uit.write(0);
    } else if (merk == APP1 && Keuring.staat(in, inhoud, EXIF)) {
      richting(inhoud + EXIF.length, begin + lengte);
    } else if (merk == APP2 && Keuring.staat(in, inhoud, KLEUR)
        || merk == APP14 && Keuring.staat(in, inhoud, ADOBE)
        || merk != COM && (merk < APP0 || merk > APP15)) {
      merk(merk);
      uit.write(in, begin, lengte);
    }
  }

  /** Copies the points up to the next part; they may hold marks of their own. */
  private void beeldpunten() throws Afgekeurd {
    int begin = plaats;
    while (plaats + 1 < in.length) {
      int volgende = in[plaats + 1] & 0xFF;
      boolean vanHetBeeld = volgende == 0 || volgende >= 0xD0 && volgende <= 0xD7 || volgende == 0xFF;
      if ((in[plaats] & 0xFF) == 0xFF && !vanHetBeeld) {
        uit.write(in, begin, plaats - begin);
        return;
      }
      plaats++;
    }
    throw beschadigd();
  }

  /** Writes which side is up, when the camera said so and it is not the usual one. */
  private void richting(int begin, int eind) {
    int kant = lees(begin, eind);
    if (kant < 2 || kant > 8) {
      return;
    }
    ByteBuffer kort = ByteBuffer.allocate(2 + EXIF.length + 8 + 2 + TIFF_REGEL + 4);
    kort.putShort((short) kort.capacity()).put(EXIF);
    kort.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1);
    kort.putShort((short) RICHTING).putShort((short) 3).putInt(1).putShort((short) kant).putShort((short) 0).putInt(0);
    merk(APP1);
    uit.writeBytes(kort.array());
  }

  private int lees(int begin, int eind) {
    if (eind - begin < 8) {
      return 0;
    }
    ByteBuffer tiff = ByteBuffer.wrap(in, begin, eind - begin).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int lijst = tiff.getInt(4);
    if (lijst < 8 || lijst > tiff.limit() - 2) {
      return 0;
    }
    int aantal = tiff.getShort(lijst) & 0xFFFF;
    for (int i = 0; i < aantal && lijst + 2 + (i + 1) * TIFF_REGEL <= tiff.limit(); i++) {
      int regel = lijst + 2 + i * TIFF_REGEL;
      if ((tiff.getShort(regel) & 0xFFFF) == RICHTING) {
        return tiff.getShort(regel + 8) & 0xFFFF;
      }
    }
    return 0;
  }

  private static Afgekeurd beschadigd() {
    return new Afgekeurd(Afgekeurd.Grond.BESCHADIGD, Opslagsoort.JPEG.naam());
  }
}
