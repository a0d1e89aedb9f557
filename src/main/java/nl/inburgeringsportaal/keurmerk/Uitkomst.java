package nl.inburgeringsportaal.keurmerk;

/** What a ruling means for the decision that it is about, whoever went to court. */
public enum Uitkomst {
  /** The decision is annulled, from its beginning. */
  VERNIETIGD,
  /** The decision stands. */
  IN_STAND
}
