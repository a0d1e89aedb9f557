package nl.inburgeringsportaal.base;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds an encrypted number again without decrypting: HMAC-SHA-256 with a key of its own from outside ({@code
 * portaal.zoeksleutel}, 32 bytes in base64). A hash without a key of nine digits is undone in a minute. It is not the
 * key of {@link Versleuteling}: that one may rotate, this one stays, else nobody is found any more.
 */
@Component
public class Zoeksleutel {
  private static final int BYTES = 32;
  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec sleutel;

  /**
   * @param sleutel the key in base64
   */
  public Zoeksleutel(@Value("${portaal.zoeksleutel:}") String sleutel) {
    if (sleutel.isBlank()) {
      throw new IllegalStateException(
          "portaal.zoeksleutel ontbreekt: geef 32 willekeurige bytes in base64 (openssl rand -base64 32)");
    }
    this.sleutel = new SecretKeySpec(bytes(sleutel), HMAC);
  }

  private static byte[] bytes(String sleutel) {
    try {
      byte[] bytes = Base64.getDecoder().decode(sleutel.strip());
      if (bytes.length == BYTES) {
        return bytes;
      }
    } catch (IllegalArgumentException geenBase64) {
      // Said below, without the cause: it could quote the key.
    }
    throw new IllegalStateException("portaal.zoeksleutel is geen sleutel: 32 bytes in base64");
  }

  /**
   * @param bsn a BSN
   * @return its hash, 64 hexadecimal digits; the same for the same number
   */
  public String hash(Bsn bsn) {
    return hash("bsn", bsn.cijfers());
  }

  /**
   * @param soort what kind of value it is, so that equal values of two kinds have nothing in common
   * @param waarde the value
   * @return its hash, 64 hexadecimal digits
   */
  public String hash(String soort, String waarde) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(sleutel);
      return HexFormat.of().formatHex(mac.doFinal((soort + "/" + waarde).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException fout) {
      throw new IllegalStateException("geen " + HMAC, fout);
    }
  }
}
