package nl.inburgeringsportaal.leerbaarheidstoets;

/** What somebody needs on the day of the test; never why. */
public enum Voorziening {
  EXTRA_TIJD,
  EXTRA_PAUZE,
  RUSTIGE_RUIMTE,
  GROOT_SCHERM,
  VERGROTING,
  GEBARENTOLK
}
