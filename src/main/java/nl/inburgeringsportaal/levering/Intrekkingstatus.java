package nl.inburgeringsportaal.levering;

/** Where the withdrawal of a delivery is. */
public enum Intrekkingstatus {
  /** What it changes is being counted, or it is being carried out. */
  BEZIG,
  /** Waits for a second person. */
  VOORGESTELD,
  /** Carried out: the delivery has been taken back. */
  UITGEVOERD,
  /** The second person did not want it, or who proposed it took it back. */
  AFGEWEZEN,
  /** It cannot be done exactly; it says why. */
  KAN_NIET,
  /** The portal failed; nothing was changed. */
  MISLUKT
}
