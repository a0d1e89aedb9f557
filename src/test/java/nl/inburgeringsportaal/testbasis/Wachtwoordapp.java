package nl.inburgeringsportaal.testbasis;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on a telephone that shows codes of six digits (RFC 6238), as the tests need it. */
public final class Wachtwoordapp {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STAP = 30;

  private Wachtwoordapp() {}

  /**
   * @param sleutel the key as the login page shows it, in base 32, spaces allowed
   * @return the code of this moment
   */
  public static String code(String sleutel) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes(sleutel.replaceAll("\\s", "").toUpperCase(Locale.ROOT)), "HmacSHA1"));
      // The telephone has the real time, whatever the clock of the test says.
      byte[] som = mac.doFinal(ByteBuffer.allocate(8).putLong(System.currentTimeMillis() / 1000 / STAP).array());
      int getal = ByteBuffer.wrap(som).getInt(som[som.length - 1] & 0xf) & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%06d", getal % 1_000_000);
    } catch (GeneralSecurityException fout) {
      throw new IllegalStateException(fout);
    }
  }

  private static byte[] bytes(String letters) {
    ByteBuffer bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
    long bits = 0;
    int aantal = 0;
    for (char letter : letters.toCharArray()) {
      bits = bits << 5 | LETTERS.indexOf(letter);
      aantal += 5;
      if (aantal >= 8) {
        aantal -= 8;
        bytes.put((byte) (bits >> aantal));
      }
    }
    return bytes.array();
  }
}
