package nl.inburgeringsportaal.toezicht;

/** Why a visit is held. */
public enum Bezoekaanleiding {
  /** By the plan: one of the locations of a round. */
  REGULIER,
  /** On a signal. Counts as a whole round by itself. */
  SIGNAAL,
  /** To see whether something was mended. Moves nothing in the plan. */
  HERSTEL
}
