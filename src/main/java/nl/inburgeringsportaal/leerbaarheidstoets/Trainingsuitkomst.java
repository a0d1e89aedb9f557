package nl.inburgeringsportaal.leerbaarheidstoets;

/** How a training ended for somebody who was there. */
public enum Trainingsuitkomst {
  GESLAAGD,
  NIET_GESLAAGD
}
