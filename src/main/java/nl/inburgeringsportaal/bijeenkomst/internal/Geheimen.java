package nl.inburgeringsportaal.bijeenkomst.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.inburgeringsportaal.base.Zoeksleutel;
import org.springframework.stereotype.Component;

/**
 * The secrets in the links of mails. They are made with a key from outside, so that each later mail can hold the same
 * one; the database keeps only their hash, and neither it nor a backup opens a link.
 */
@Component
class Geheimen {
  private final Zoeksleutel sleutel;

  Geheimen(Zoeksleutel sleutel) {
    this.sleutel = sleutel;
  }

  /** In the first mail: confirms, once. */
  String bevestig(long aanmeldingId) {
    return sleutel.hash("bijeenkomst-bevestig", String.valueOf(aanmeldingId));
  }

  /** In the later mails: shows the sign-up and cancels it. */
  String beheer(long aanmeldingId) {
    return sleutel.hash("bijeenkomst-beheer", String.valueOf(aanmeldingId));
  }

  /** By which the same address is known within a meeting. */
  String adres(String mail) {
    return sleutel.hash("bijeenkomst-adres", mail);
  }

  /** What the database keeps of a secret. */
  static String hash(String geheim) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(geheim.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
