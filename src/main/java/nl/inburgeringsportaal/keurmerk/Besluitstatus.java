package nl.inburgeringsportaal.keurmerk;

/** How far a decision is. */
public enum Besluitstatus {
  /** It is being written. */
  CONCEPT,
  /** It waits for a second person. */
  TER_BESLISSING,
  /** It was taken, numbered and published; nothing of it changes any more. */
  VASTGESTELD
}
