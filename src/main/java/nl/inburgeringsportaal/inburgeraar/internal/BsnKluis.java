package nl.inburgeringsportaal.inburgeraar.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.base.Versleuteling;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.base.Zoeksleutel;
import org.springframework.stereotype.Component;

/**
 * How a BSN lies in the database: a hash with a key by which it is found, and a cipher that is bound to the person, so
 * that a cipher copied to another row cannot be read there. It is bound by a hash of the v-nummer, which is known
 * before the row is and never changes; a fault about it names no number.
 */
@Component
public class BsnKluis {
  private final Versleuteling versleuteling;
  private final Zoeksleutel zoeksleutel;

  BsnKluis(Versleuteling versleuteling, Zoeksleutel zoeksleutel) {
    this.versleuteling = versleuteling;
    this.zoeksleutel = zoeksleutel;
  }

  /**
   * @param bsn a BSN
   * @return by which it is found
   */
  public String hash(Bsn bsn) {
    return zoeksleutel.hash(bsn);
  }

  /**
   * @param bsn a BSN
   * @param vnummer whose it is
   * @return its cipher in base64, each time another one
   */
  public String versleutel(Bsn bsn, Vnummer vnummer) {
    byte[] cijfer = versleuteling.versleutel(bsn.cijfers().getBytes(StandardCharsets.US_ASCII), plaats(vnummer));
    return Base64.getEncoder().encodeToString(cijfer);
  }

  /**
   * @param cijfer result of {@link #versleutel}, may be null
   * @param vnummer whose it is
   * @return the BSN, null for none
   */
  public Bsn ontsleutel(String cijfer, Vnummer vnummer) {
    return cijfer == null
        ? null
        : new Bsn(new String(versleuteling.ontsleutel(bytes(cijfer), plaats(vnummer)), StandardCharsets.US_ASCII));
  }

  private static byte[] bytes(String cijfer) {
    return Base64.getDecoder().decode(cijfer);
  }

  /** Where the cipher of somebody's BSN belongs. */
  String plaats(Vnummer vnummer) {
    return "inburgeraar/bsn/" + zoeksleutel.hash("vnummer", vnummer.cijfers());
  }
}
