package nl.inburgeringsportaal.toezicht;

/** What came of mending. */
public enum Hersteluitkomst {
  HERSTELD,
  /** Reason to begin a procedure. */
  NIET_HERSTELD
}
