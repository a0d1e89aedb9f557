package nl.inburgeringsportaal.cursus;

/** Who pays for an offer. */
public enum Bekostiging {
  /** The gemeente bought it. */
  GEMEENTE,
  /** A loan at DUO: only at a school with a keurmerk. */
  LENING,
  /** The person himself. */
  EIGEN
}
