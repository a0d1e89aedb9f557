package nl.inburgeringsportaal.taak.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What is secret about the address of a calendar: 256 random bits. Only its hash is kept. */
public final class Agendageheim {

  /** Where the addresses begin. */
  static final String PAD = "agenda/";

  /** How they end. */
  static final String EINDE = ".ics";

  private static final int BYTES = 32;
  private static final SecureRandom TOEVAL = new SecureRandom();

  private final String tekst;

  private Agendageheim(String tekst) {
    this.tekst = tekst;
  }

  /**
   * @return a secret that nobody has
   */
  public static Agendageheim nieuw() {
    byte[] bytes = new byte[BYTES];
    TOEVAL.nextBytes(bytes);
    return new Agendageheim(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /**
   * @param bestand last part of an address that somebody called
   * @return what may be a secret; anything is, and then nobody has it
   */
  static Agendageheim uit(String bestand) {
    return new Agendageheim(
        bestand.endsWith(EINDE) ? bestand.substring(0, bestand.length() - EINDE.length()) : "");
  }

  /**
   * @return the address with the secret, relative to the portal
   */
  public String pad() {
    return PAD + tekst + EINDE;
  }

  /**
   * @return SHA-256 in hexadecimal; the secret has enough bits of its own to need no salt
   */
  public String hash() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }

  /** Without the secret: a log may hold this. */
  @Override
  public String toString() {
    return "Agendageheim";
  }
}
