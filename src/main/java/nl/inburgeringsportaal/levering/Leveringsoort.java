package nl.inburgeringsportaal.levering;

import java.util.Locale;

/** From when the values without a date of their own hold. */
public enum Leveringsoort {
  /** From the standdatum of the delivery. */
  REGULIER,
  /** From the beginning: what was delivered before was wrong. */
  CORRECTIE;

  /**
   * @return name in the API
   */
  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }
}
