package nl.inburgeringsportaal.base;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The number by which IND and DUO know a foreign national: ten digits. Masked wherever it is printed, like a
 * {@link Bsn}; who works with it reads it on the screen of the file.
 */
public final class Vnummer {
  private static final Pattern VORM = Pattern.compile("\\d{10}");
  private static final int ZICHTBAAR = 4;

  private final String cijfers;

  /**
   * @param cijfers ten digits
   * @throws OngeldigeInvoer when it has another form; the fault does not repeat what was typed
   */
  public Vnummer(String cijfers) {
    if (!isGeldig(cijfers)) {
      throw new OngeldigeInvoer("vnummer", null, "fout.vnummer");
    }
    this.cijfers = cijfers;
  }

  /**
   * @param tekst a text, may be null
   * @return true when it has ten digits
   */
  public static boolean isGeldig(String tekst) {
    return tekst != null && VORM.matcher(tekst).matches();
  }

  /**
   * @return the whole number; never for a log or an address
   */
  public String cijfers() {
    return cijfers;
  }

  /**
   * @return {@code ******1234}
   */
  @JsonValue
  public String gemaskeerd() {
    return "******" + cijfers.substring(cijfers.length() - ZICHTBAAR);
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Vnummer vnummer && vnummer.cijfers.equals(cijfers);
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
