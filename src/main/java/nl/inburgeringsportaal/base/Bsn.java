package nl.inburgeringsportaal.base;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A citizen service number: nine digits that pass the elfproef (Wet algemene bepalingen burgerservicenummer). Whoever
 * prints, logs or serialises it gets stars and the last four digits; only {@link #cijfers} gives it whole, so every
 * place that shows it can be found.
 */
public final class Bsn {
  private static final Pattern VORM = Pattern.compile("\\d{9}");
  private static final int ELF = 11;
  private static final int ZICHTBAAR = 4;

  private final String cijfers;

  /**
   * @param cijfers nine digits
   * @throws OngeldigeInvoer when it is no BSN; the fault does not repeat what was typed
   */
  public Bsn(String cijfers) {
    if (!isGeldig(cijfers)) {
      throw new OngeldigeInvoer("bsn", null, "fout.bsn");
    }
    this.cijfers = cijfers;
  }

  /**
   * @param tekst a text, may be null
   * @return true when it has nine digits and passes the elfproef; nine zeros pass it and are nobody's
   */
  public static boolean isGeldig(String tekst) {
    if (tekst == null || !VORM.matcher(tekst).matches() || tekst.equals("000000000")) {
      return false;
    }
    int som = -cijfer(tekst, 8);
    for (int plaats = 0; plaats < 8; plaats++) {
      som += cijfer(tekst, plaats) * (9 - plaats);
    }
    return som % ELF == 0;
  }

  private static int cijfer(String tekst, int plaats) {
    return tekst.charAt(plaats) - '0';
  }

  /**
   * @return the whole number, for the one screen that shows it and for the cipher; never for a log or an address
   */
  public String cijfers() {
    return cijfers;
  }

  /**
   * @return {@code *****1234}
   */
  @JsonValue
  public String gemaskeerd() {
    return "*****" + cijfers.substring(cijfers.length() - ZICHTBAAR);
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Bsn bsn && bsn.cijfers.equals(cijfers);
  }

  @Override
  public int hashCode() {
    return cijfers.hashCode();
  }

  @Override
  public String toString() {
    return gemaskeerd();
  }
}
