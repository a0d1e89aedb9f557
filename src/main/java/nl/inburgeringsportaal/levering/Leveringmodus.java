package nl.inburgeringsportaal.levering;

import java.util.Locale;

/** What to do when some lines are refused. */
public enum Leveringmodus {
  /** One refused line refuses the whole delivery. */
  ALLES,
  /** The lines that are not refused are applied. */
  GELDIGE_REGELS;

  /**
   * @return name in the API
   */
  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }
}
