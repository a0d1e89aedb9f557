package nl.inburgeringsportaal.toezicht;

/** How far a visit is. */
public enum Bezoekstatus {
  /** It has a day. */
  GEPLAND,
  /** It was held. */
  UITGEVOERD,
  /** An inspecteur judged what was seen. */
  BEOORDEELD,
  /** A second inspecteur established the report. */
  VASTGESTELD,
  /** It does not take place. */
  AFGEZEGD;

  /**
   * @return true when the visit was held, whatever came of it
   */
  public boolean isGehouden() {
    return this == UITGEVOERD || this == BEOORDEELD || this == VASTGESTELD;
  }

  /**
   * @return true while a form can still be filled in
   */
  public boolean isOpen() {
    return this == GEPLAND || this == UITGEVOERD;
  }
}
