package nl.inburgeringsportaal.leerbaarheidstoets;

/** How a candidate stands during a session. */
public enum Aanwezigheidsstand {
  /** Nothing was tapped yet. */
  VERWACHT,
  AANWEZIG,
  AFWEZIG,
  /** Takes the test. */
  BEZIG,
  /** Took the test. */
  KLAAR,
  /** Was there and did not finish. */
  AFGEBROKEN;

  /**
   * @return true when this can be the end of the sitting
   */
  public boolean isUitkomst() {
    return this == AFWEZIG || this == KLAAR || this == AFGEBROKEN;
  }
}
