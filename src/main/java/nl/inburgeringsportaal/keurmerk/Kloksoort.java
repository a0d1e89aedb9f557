package nl.inburgeringsportaal.keurmerk;

/** The terms that run in a procedure. */
public enum Kloksoort {
  /** The school may answer a voornemen. Runs out: the decision may be taken. */
  ZIENSWIJZE,
  /** The school is heard on that day. Runs out: what was said is to be written down. */
  HOORZITTING,
  /** Blik op Werk decides. Runs out: the decision is late. */
  BESLUIT,
  /** The school may object. Runs out: the decision stands. */
  BEZWAAR,
  /** Blik op Werk decides on the bezwaar. Runs out: the school may go to court about that. */
  BESLISSING_OP_BEZWAAR,
  /** The school may go to court. Runs out: the decision stands. */
  BEROEP,
  /** Both may go to the higher court. Runs out: the ruling stands. */
  HOGER_BEROEP;

  /**
   * @return true when Blik op Werk waits for somebody else: that it has run out is no delay
   */
  public boolean isVanAnder() {
    return this != HOORZITTING && this != BESLUIT && this != BESLISSING_OP_BEZWAAR;
  }
}
