package nl.inburgeringsportaal.leerbaarheidstoets;

/** How a training stands. */
public enum Trainingstatus {
  OPEN,
  GEANNULEERD
}
