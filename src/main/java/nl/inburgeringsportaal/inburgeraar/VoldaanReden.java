package nl.inburgeringsportaal.inburgeraar;

/** How the duty was met; names as in {@code inburgeraars.csv}. */
public enum VoldaanReden {
  DIPLOMA,
  VRIJSTELLING
}
