package nl.inburgeringsportaal.misbruik;

/** How a case stands. */
public enum Zaakstatus {
  /** Came in; nothing is decided. */
  SIGNAAL,
  /** The same as another case, which stands for both. */
  SAMENGEVOEGD,
  GESLOTEN_ZONDER_MELDING,
  GEMELD_BIJ_INSPECTIE,
  /** The Inspectie is looking into it; known to the Inspectie alone. */
  IN_ONDERZOEK,
  /** The Inspectie has finished with it. */
  AFGEDAAN;

  /**
   * @return true when nobody has to do anything about it any more
   */
  public boolean isDicht() {
    return this == SAMENGEVOEGD || this == GESLOTEN_ZONDER_MELDING || this == AFGEDAAN;
  }

  /**
   * @return true when the Inspectie has it
   */
  public boolean isBijInspectie() {
    return this == GEMELD_BIJ_INSPECTIE || this == IN_ONDERZOEK;
  }
}
