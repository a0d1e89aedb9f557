package nl.inburgeringsportaal.audit;

/** How a request about somebody's own data ended. */
public enum Avgbesluit {
  TOEGEWEZEN,
  DEELS,
  AFGEWEZEN,
  INGETROKKEN;

  /**
   * @return true when it can only be given to who showed who he is
   */
  public boolean vraagtIdentiteit() {
    return this == TOEGEWEZEN || this == DEELS;
  }
}
