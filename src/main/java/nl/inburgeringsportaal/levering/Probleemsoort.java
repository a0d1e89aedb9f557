package nl.inburgeringsportaal.levering;

import java.util.Locale;

/** Which problems are asked for. */
public enum Probleemsoort {
  FOUT,
  WAARSCHUWING,
  ALLE;

  /**
   * @return name in the API
   */
  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }
}
