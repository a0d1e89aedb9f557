package nl.inburgeringsportaal.keurmerk;

/** How far a request to take learners over is. */
public enum Overnamestatus {
  /** Waits for a second person at Blik op Werk. */
  AANGEVRAAGD,
  /** It may. */
  GOEDGEKEURD,
  /** It may not. */
  AFGEWEZEN,
  /** The school does not want it any more. */
  INGETROKKEN
}
