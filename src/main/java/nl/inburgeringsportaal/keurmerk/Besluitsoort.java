package nl.inburgeringsportaal.keurmerk;

/** What a decision about a keurmerk can do. */
public enum Besluitsoort {
  /** Grants a status. */
  TOEKENNEN(0),
  /** Refuses what was asked for. */
  NIET_TOEKENNEN(4),
  /** Gives a warning. */
  WAARSCHUWEN(1),
  /** Gives time to mend something. */
  VERBETERTERMIJN(2),
  /** Suspends: no new people may begin there. */
  SCHORSEN(3),
  /** Lets a schorsing go on, with another day on which it is looked at again. */
  VERLENGEN(3),
  /** Lifts a measure. */
  OPHEFFEN(0),
  /** Takes the keurmerk away. */
  INTREKKEN(4),
  /** Says that it is not valid any more because of its own term. */
  VERVALLEN(4),
  /** Ends it because the school asked for that. */
  BEEINDIGEN(0),
  /** Revokes an earlier decision after bezwaar, from its beginning. */
  HERROEPEN(0),
  /** Upholds an earlier decision after bezwaar. */
  HANDHAVEN(0);

  private final int zwaarte;

  Besluitsoort(int zwaarte) {
    this.zwaarte = zwaarte;
  }

  /**
   * @return true when a zienswijze is asked for first: it burdens the school
   */
  public boolean vraagtZienswijze() {
    return zwaarte > 0;
  }

  /**
   * @param voorgenomen what was announced
   * @return true when this may follow on it: the same, or something lighter
   */
  public boolean past(Besluitsoort voorgenomen) {
    return this == voorgenomen || (zwaarte < voorgenomen.zwaarte && (this != VERLENGEN));
  }

  /**
   * A schorsing that could not wait leaves a voornemen about something else open, and so does what is decided in favour
   * of the school about something else.
   *
   * @param voorgenomen what a voornemen announces
   * @param spoed true when this did not wait for a zienswijze
   * @return true when a decision of this kind is the one that the voornemen was waiting for
   */
  public boolean beantwoordt(Besluitsoort voorgenomen, boolean spoed) {
    return switch (this) {
      case BEEINDIGEN -> true;
      case TOEKENNEN -> voorgenomen == NIET_TOEKENNEN;
      case OPHEFFEN -> voorgenomen == VERLENGEN;
      case HERROEPEN, HANDHAVEN -> false;
      case NIET_TOEKENNEN, WAARSCHUWEN, VERBETERTERMIJN, SCHORSEN, VERLENGEN, INTREKKEN, VERVALLEN ->
          !spoed || voorgenomen == SCHORSEN;
    };
  }

  /**
   * @return true for a decision on a bezwaar
   */
  public boolean isOpBezwaar() {
    return this == HERROEPEN || this == HANDHAVEN;
  }

  /**
   * @return true when the decision names a day on which the measure is looked at again
   */
  public boolean kentHerziening() {
    return this == SCHORSEN || this == VERLENGEN || this == VERBETERTERMIJN;
  }

  /**
   * @return true when the decision is about an earlier one
   */
  public boolean betreftEerder() {
    return this == OPHEFFEN || this == VERLENGEN || isOpBezwaar();
  }

  /**
   * @return the status or measure that it sets, null for one that sets none or lets choose
   */
  public Keurmerkstatus zet() {
    return switch (this) {
      case NIET_TOEKENNEN -> Keurmerkstatus.NIET_TOEGEKEND;
      case WAARSCHUWEN -> Keurmerkstatus.WAARSCHUWING;
      case VERBETERTERMIJN -> Keurmerkstatus.VERBETERTERMIJN;
      case SCHORSEN -> Keurmerkstatus.GESCHORST;
      case INTREKKEN -> Keurmerkstatus.INGETROKKEN;
      case VERVALLEN -> Keurmerkstatus.VERVALLEN;
      case BEEINDIGEN -> Keurmerkstatus.BEEINDIGD;
      case TOEKENNEN, VERLENGEN, OPHEFFEN, HERROEPEN, HANDHAVEN -> null;
    };
  }
}
