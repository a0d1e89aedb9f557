package nl.inburgeringsportaal.audit.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a line and a seal become a hash. Every value is written with its length before it, and nothing apart from
 * empty, so that no two lines have the same bytes. See {@code docs/decisions/0012-logzegels.md}.
 */
final class Zegelvorm {
  /** Length of a hash in bytes. */
  static final int LENGTE = 32;

  private static final String HMAC = "HmacSHA256";

  private Zegelvorm() {}

  /** A line as it is hashed: what proves something, and what is content and can be removed. */
  record Regel(long id, String moment, String categorie, List<?> bewijs, List<?> inhoud) {}

  /** The parts of a seal that its own hash covers. */
  record Blok(
      long volgnummer,
      String moment,
      String soort,
      int aantal,
      long eersteId,
      long laatsteId,
      byte[] vorige,
      byte[] inhoud,
      String sleutel) {}

  /** Covers the content of a line; without the salt it cannot be guessed. */
  static byte[] inhoud(Regel regel, byte[] zout) {
    return sha256(bytes(zout, regel.inhoud()));
  }

  /** Covers what a line proves, and its content by way of that hash. */
  static byte[] bewijs(Regel regel, byte[] zout, byte[] inhoudHash) {
    return sha256(bytes(zout, regel.bewijs(), inhoudHash));
  }

  /** What a seal holds of one line: kind, id, moment and category can be checked after the line has gone. */
  static byte[] inBlok(String soort, long id, String moment, String categorie, byte[] hash) {
    return sha256(bytes(soort, id, moment, categorie, hash));
  }

  /**
   * @param blok a seal
   * @param sleutel key from outside, null for none
   * @return its hash
   */
  static byte[] zegel(Blok blok, byte[] sleutel) {
    byte[] tekst =
        bytes(
            blok.volgnummer(), blok.moment(), blok.soort(), blok.aantal(), blok.eersteId(),
            blok.laatsteId(), blok.vorige(), blok.inhoud(), blok.sleutel());
    if (sleutel == null) {
      return sha256(tekst);
    }
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(sleutel, HMAC));
      return mac.doFinal(tekst);
    } catch (GeneralSecurityException fout) {
      throw new IllegalStateException(fout);
    }
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }

  static byte[] sha256(byte[] tekst) {
    return digest().digest(tekst);
  }

  private static byte[] bytes(Object... delen) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream(256);
    for (Object deel : delen) {
      schrijf(uit, deel);
    }
    return uit.toByteArray();
  }

  private static void schrijf(ByteArrayOutputStream uit, Object deel) {
    switch (deel) {
      case null -> uit.writeBytes(getal(-1));
      case byte[] ruw -> {
        uit.writeBytes(getal(ruw.length));
        uit.writeBytes(ruw);
      }
      case List<?> lijst -> {
        uit.writeBytes(getal(lijst.size()));
        lijst.forEach(element -> schrijf(uit, element));
      }
      default -> schrijf(uit, deel.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static byte[] getal(int waarde) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(waarde).array();
  }
}
