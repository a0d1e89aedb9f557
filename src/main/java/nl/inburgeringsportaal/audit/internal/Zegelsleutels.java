package nl.inburgeringsportaal.audit.internal;

import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keys from outside with which seals are made, in {@code portaal.logsleutel}: each 32 bytes in base64, separated by
 * commas, the present one first and older ones after it. Without a key a seal is a plain hash.
 */
@Component
public class Zegelsleutels {
  private static final int LENGTE = 32;
  private static final int KENMERK = 4;

  private final Map<String, byte[]> sleutels = new LinkedHashMap<>();

  /**
   * @param instelling the keys, empty for none
   */
  public Zegelsleutels(@Value("${portaal.logsleutel:}") String instelling) {
    for (String deel : instelling.isBlank() ? new String[0] : instelling.split(",")) {
      byte[] sleutel = lees(deel.strip());
      sleutels.put(HexFormat.of().formatHex(Zegelvorm.sha256(sleutel), 0, KENMERK), sleutel);
    }
  }

  private static byte[] lees(String tekst) {
    try {
      byte[] sleutel = Base64.getDecoder().decode(tekst);
      if (sleutel.length == LENGTE) {
        return sleutel;
      }
    } catch (IllegalArgumentException geenBase64) {
      // Said below; the cause would quote the key.
    }
    throw new IllegalStateException("portaal.logsleutel is geen sleutel: 32 willekeurige bytes in base64");
  }

  /**
   * @return mark of the key that new seals get, empty without a key
   */
  Optional<String> huidige() {
    return sleutels.keySet().stream().findFirst();
  }

  /**
   * @param kenmerk mark of a key
   * @return the key, null when it was not given
   */
  byte[] sleutel(String kenmerk) {
    return sleutels.get(kenmerk);
  }
}
