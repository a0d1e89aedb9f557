package nl.inburgeringsportaal.rapportage.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.inburgeringsportaal.rapportage.Briefinhoud;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the content of a letter is kept. */
public final class Briefjson {
  /** What a later version of the portal added is simply not there in an older edition. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Briefjson() {}

  /**
   * @param inhoud what a letter says
   * @return it as JSON; the same content always gives the same text
   */
  public static String schrijf(Briefinhoud inhoud) {
    return JSON.writeValueAsString(inhoud);
  }

  /**
   * @param json what was kept
   * @return what the letter says
   */
  public static Briefinhoud lees(String json) {
    return JSON.readValue(json, Briefinhoud.class);
  }

  /**
   * @param tekst any text
   * @return SHA-256 of it as UTF-8, hexadecimal
   */
  public static String sha256(String tekst) {
    try {
      byte[] som = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(som);
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }

  /**
   * @param inhoud what a letter says
   * @return sum of what whoever establishes it does not lock: figures, what they rest on, promises and the monitoring
   */
  public static String cijferkenmerk(Briefinhoud inhoud) {
    return sha256(
        JSON.writeValueAsString(
            List.of(
                inhoud.hoofdstukken().stream().map(Briefinhoud.Deel::cijfers).toList(),
                inhoud.toezeggingen(),
                inhoud.monitoring())));
  }
}
