package nl.inburgeringsportaal.leerbaarheidstoets;

/** How somebody stands who is to take the leerbaarheidstoets. */
public enum LbtDeelnamestatus {
  /** Waits for a place in a session. */
  AANGEMELD,
  /** Has a place in a session. */
  INGEPLAND,
  /** Was there; the test is not over. */
  VERSCHENEN,
  /** Did not come; can be planned again. */
  NIET_VERSCHENEN,
  /** Took the test; the outcome is awaited. */
  AFGENOMEN,
  /** Began and did not finish, or the sitting was declared invalid; can be planned again. */
  AFGEBROKEN,
  /** DUO registered an outcome. */
  UITSLAG_BEKEND,
  /** Need not take the test, on a ground of the law. */
  OVERGESLAGEN;

  /**
   * @return true when somebody may be given a place in a session
   */
  public boolean isPlanbaar() {
    return this == AANGEMELD || this == NIET_VERSCHENEN || this == AFGEBROKEN;
  }
}
