package nl.inburgeringsportaal.leerbaarheidstoets;

/** What somebody needs before he may supervise, in this order. */
public enum Stap {
  TRAINING,
  CERTIFICAAT,
  TOESTEMMING,
  ACCOUNT
}
