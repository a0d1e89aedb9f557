package nl.inburgeringsportaal.toezicht;

/** What was seen of one criterion. */
public enum Criteriumoordeel {
  VOLDOENDE,
  ONVOLDOENDE,
  /** Could not be seen on this visit. */
  NIET_BEOORDEELD
}
