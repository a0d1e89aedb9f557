package nl.inburgeringsportaal.leerbaarheidstoets;

/** Where a candidate is on the way to an outcome, as people ask for it. */
public enum Kandidaatstand {
  /** Waits for a place and was not called before. */
  TE_PLANNEN,
  /** Did not come, or did not finish: waits for a place again. */
  OPNIEUW,
  /** Has a place in a session. */
  INGEPLAND,
  /** Took the test; the outcome is awaited. */
  WACHT_OP_UITSLAG,
  /** DUO registered an outcome. */
  UITSLAG,
  /** Need not take the test. */
  OVERGESLAGEN,
  /** DUO withdrew the number. */
  INGETROKKEN;

  /**
   * @param status how the candidate stands
   * @param ingetrokken true when DUO withdrew the number
   * @return where he is
   */
  public static Kandidaatstand van(LbtDeelnamestatus status, boolean ingetrokken) {
    if (status == LbtDeelnamestatus.UITSLAG_BEKEND) {
      return UITSLAG;
    } else if (ingetrokken) {
      return INGETROKKEN;
    }
    return switch (status) {
      case AANGEMELD -> TE_PLANNEN;
      case NIET_VERSCHENEN, AFGEBROKEN -> OPNIEUW;
      case INGEPLAND, VERSCHENEN -> INGEPLAND;
      case AFGENOMEN -> WACHT_OP_UITSLAG;
      case UITSLAG_BEKEND -> UITSLAG;
      case OVERGESLAGEN -> OVERGESLAGEN;
    };
  }

  /**
   * @return true when somebody still has to do something, or an outcome is awaited
   */
  public boolean isOpen() {
    return this != UITSLAG && this != OVERGESLAGEN && this != INGETROKKEN;
  }
}
