package nl.inburgeringsportaal.leerbaarheidstoets;

/** Life of a session of the leerbaarheidstoets. */
public enum LbtSessiestatus {
  /** Being made: room, time or supervisor may still be missing. Nobody is told. */
  CONCEPT,
  /** Place, time and supervisor stand; candidates are called. */
  GEPLAND,
  /** By itself, when every condition to hold it is met; back to {@link #GEPLAND} when one no longer is. */
  KLAARGEZET,
  /** Began; it can no longer be moved or cancelled. */
  BEZIG,
  /** Closed by who supervised. */
  AFGEROND,
  /** DUO delivered the outcome of everybody who took the test in it. */
  UITSLAGEN_BEKEND,
  /** Does not take place; its candidates are back on the list. */
  GEANNULEERD
}
