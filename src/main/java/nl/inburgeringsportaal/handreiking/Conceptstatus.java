package nl.inburgeringsportaal.handreiking;

/** How far a draft is. Only {@link #GEPUBLICEERD} is seen by readers. */
public enum Conceptstatus {
  /** Somebody writes it. */
  CONCEPT,
  /** Waits for an editor who did not write in it. */
  TER_BEOORDELING,
  /** The second editor wants something changed. */
  TERUGGESTUURD,
  /** A second editor agrees; nothing of it may change any more. */
  GOEDGEKEURD,
  /** Is a version of the answer. */
  GEPUBLICEERD,
  /** Given up; readers never saw it. */
  INGETROKKEN;

  /**
   * @return true while it can still become a version; a question has one such draft at most
   */
  public boolean isOpen() {
    return this != GEPUBLICEERD && this != INGETROKKEN;
  }

  /**
   * @return true while its content may be changed
   */
  public boolean isBewerkbaar() {
    return this == CONCEPT || this == TERUGGESTUURD;
  }
}
