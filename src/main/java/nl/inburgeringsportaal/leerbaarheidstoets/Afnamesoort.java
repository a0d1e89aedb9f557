package nl.inburgeringsportaal.leerbaarheidstoets;

/** What can be tapped during a session of the leerbaarheidstoets. */
public enum Afnamesoort {
  /** The identity of a candidate was seen; the value is an {@link Identiteitsdocument}. */
  IDENTITEIT(true),
  /** A candidate is there. */
  AANWEZIG(true),
  /** A candidate is there and came too late. */
  TE_LAAT(true),
  /** A candidate did not come. */
  AFWEZIG(true),
  /** Takes back what was tapped about presence. */
  TERUG(true),
  /** The test begins: of one candidate, or of everybody who is there. */
  START(false),
  /** The session is interrupted. */
  PAUZE(false),
  /** The session goes on. */
  HERVAT(false),
  /** The test ends: of one candidate, with {@link #AFGEBROKEN} as value when it was not finished, or of everybody. */
  STOP(false),
  /** Help was given to a candidate; the value is a {@link Hulpsoort}. */
  HULP(true),
  /** Something went wrong; the value is an {@link Incidentsoort}. */
  INCIDENT(false),
  /** Somebody came who was not planned; the value is his exam number. */
  ONAANGEKONDIGD(false),
  /** The supervisor signs; when everybody who supervises has signed, the session is closed. */
  AFSLUITEN(false);

  /** Value of a {@link #STOP} of a candidate who did not finish. */
  public static final String AFGEBROKEN = "AFGEBROKEN";

  private final boolean overKandidaat;

  Afnamesoort(boolean overKandidaat) {
    this.overKandidaat = overKandidaat;
  }

  /**
   * @return true when it is always about one candidate
   */
  public boolean isOverKandidaat() {
    return overKandidaat;
  }
}
