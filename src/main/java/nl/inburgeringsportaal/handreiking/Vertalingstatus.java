package nl.inburgeringsportaal.handreiking;

/** How far a translation is. */
public enum Vertalingstatus {
  /** Somebody writes it. */
  CONCEPT,
  /** Waits for an editor who did not write it. */
  TER_BEOORDELING,
  /** Readers see it. */
  ZICHTBAAR
}
