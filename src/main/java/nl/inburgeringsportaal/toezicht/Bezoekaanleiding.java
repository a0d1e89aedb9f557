package nl.inburgeringsportaal.toezicht;

/** Why a visit is held. */
public enum Bezoekaanleiding {
  /** By the plan: one of the locations of a round. */
  REGULIER,
  /** On a signal. A round by itself when none runs; in a running one it counts as one of its locations. */
  SIGNAAL,
  /** To see whether something was mended. Moves nothing in the plan. */
  HERSTEL
}
