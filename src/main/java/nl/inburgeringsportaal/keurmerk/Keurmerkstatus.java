package nl.inburgeringsportaal.keurmerk;

/**
 * What a taalschool can be. A measure lies on top of a status and gives it back when it is lifted; an end lets no
 * measure go on.
 */
public enum Keurmerkstatus {
  /** It asked for the keurmerk. Not public. */
  AANVRAAG(Aard.AANVRAAG),
  /** First step in the words of 2021: the school may begin. */
  ASPIRANT(Aard.GELDIG),
  /** Second step in the words of 2021. */
  KEURMERK(Aard.GELDIG),
  /** First step in the words of 2024. */
  BEPAALDE_TIJD(Aard.GELDIG),
  /** Second step in the words of 2024. */
  ONBEPAALDE_TIJD(Aard.GELDIG),
  /** Measure that changes nothing for who learns there. Not public. */
  WAARSCHUWING(Aard.MAATREGEL),
  /** Measure: the school mends something before a day. Not public. */
  VERBETERTERMIJN(Aard.MAATREGEL),
  /** Measure: no new people may begin there. */
  GESCHORST(Aard.MAATREGEL),
  /** Taken away. */
  INGETROKKEN(Aard.EINDE),
  /** Not valid any more because of its own term. */
  VERVALLEN(Aard.EINDE),
  /** Ended by the school itself. */
  BEEINDIGD(Aard.EINDE),
  /** Asked for and refused. */
  NIET_TOEGEKEND(Aard.EINDE);

  private enum Aard {
    AANVRAAG,
    GELDIG,
    MAATREGEL,
    EINDE
  }

  private final Aard aard;

  Keurmerkstatus(Aard aard) {
    this.aard = aard;
  }

  /**
   * @return true when a school with this status has the keurmerk
   */
  public boolean isGeldig() {
    return aard == Aard.GELDIG;
  }

  /**
   * @return true when it lies on top of another status
   */
  public boolean isMaatregel() {
    return aard == Aard.MAATREGEL;
  }

  /**
   * @return true when a school with this status has no keurmerk any more, or did not get it
   */
  public boolean isEinde() {
    return aard == Aard.EINDE;
  }

  /**
   * @return true for the first of the two steps, in either wording
   */
  public boolean isAspirant() {
    return this == ASPIRANT || this == BEPAALDE_TIJD;
  }
}
