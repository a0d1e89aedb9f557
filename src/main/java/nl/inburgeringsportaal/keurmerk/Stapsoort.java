package nl.inburgeringsportaal.keurmerk;

/** The steps of a procedure. */
public enum Stapsoort {
  /** It began. */
  ONDERZOEK,
  /** Blik op Werk said what it means to decide and asked for a zienswijze. Never public. */
  VOORNEMEN,
  /** Blik op Werk does not decide what it meant to decide, and why. */
  VOORNEMEN_INGETROKKEN,
  /** The school answered. */
  ZIENSWIJZE,
  /** The school was invited to be heard, about the voornemen or about its bezwaar. */
  HOORZITTING_GEPLAND,
  /** It was heard. */
  HOORZITTING,
  /** It was not heard, and why that was not needed: it said so, or it gets what it asked for. */
  HOORZITTING_AFGEZIEN,
  /** A second person took the decision. */
  BESLUIT,
  /** It was sent and published. */
  BEKENDGEMAAKT,
  /** The school objects. */
  BEZWAAR,
  /** The decision on the bezwaar takes longer. */
  VERDAGING,
  /** That decision was taken. */
  BESLISSING_OP_BEZWAAR,
  /** The school went to court. */
  BEROEP,
  /** A court ruled. */
  UITSPRAAK,
  /** One of both went to the higher court. */
  HOGER_BEROEP,
  /** A court suspends the decision from a day. */
  VOORZIENING,
  /** That ended. */
  VOORZIENING_EINDE,
  /** Nothing more follows. */
  AFGESLOTEN;

  /**
   * @return true when it is added by taking a decision, not by hand
   */
  public boolean isBesluit() {
    return this == BESLUIT || this == BEKENDGEMAAKT || this == BESLISSING_OP_BEZWAAR;
  }

  /**
   * @return true when it happens beside the course of the procedure, whose stand stays what it was
   */
  public boolean isErnaast() {
    return this == VOORZIENING || this == VOORZIENING_EINDE || isHoren();
  }

  /**
   * @return true when it is about hearing the school
   */
  public boolean isHoren() {
    return this == HOORZITTING_GEPLAND || this == HOORZITTING || this == HOORZITTING_AFGEZIEN;
  }

  /**
   * @return true when its day may lie ahead
   */
  public boolean magKomen() {
    return this == VOORZIENING || this == VOORZIENING_EINDE || this == HOORZITTING_GEPLAND;
  }

  /**
   * @return true when only who may decide writes it down: it can change a status
   */
  public boolean isRechter() {
    return this == UITSPRAAK || this == VOORZIENING || this == VOORZIENING_EINDE;
  }

  /**
   * @return true when it is about one decision that was taken, and that decision has to be named
   */
  public boolean isOverBesluit() {
    return switch (this) {
      case BEZWAAR, VERDAGING, BEROEP, UITSPRAAK, HOGER_BEROEP, VOORZIENING, VOORZIENING_EINDE -> true;
      case ONDERZOEK, VOORNEMEN, VOORNEMEN_INGETROKKEN, ZIENSWIJZE, HOORZITTING_GEPLAND, HOORZITTING,
              HOORZITTING_AFGEZIEN, BESLUIT, BEKENDGEMAAKT, BESLISSING_OP_BEZWAAR, AFGESLOTEN ->
          false;
    };
  }

  /**
   * @return true when it comes from the school or a court, also after a procedure has ended
   */
  public boolean isVanBuiten() {
    return this == BEZWAAR || this == BEROEP || this == HOGER_BEROEP || this == VOORZIENING;
  }

  /**
   * @return true when it has to say why
   */
  public boolean vraagtReden() {
    return this == VOORNEMEN_INGETROKKEN || this == HOORZITTING_AFGEZIEN;
  }
}
