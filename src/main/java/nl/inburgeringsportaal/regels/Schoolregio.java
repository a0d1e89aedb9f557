package nl.inburgeringsportaal.regels;

/** Region of the school holidays, as the government spreads them. */
public enum Schoolregio {
  NOORD,
  MIDDEN,
  ZUID
}
