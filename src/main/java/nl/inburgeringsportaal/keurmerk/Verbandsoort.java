package nl.inburgeringsportaal.keurmerk;

/** How two schools belong together. */
public enum Verbandsoort {
  /** From a day on the one goes on in the other. */
  FUSIE,
  /** They are one school that stands at DUO under two numbers. */
  TWEEDE_NUMMER
}
