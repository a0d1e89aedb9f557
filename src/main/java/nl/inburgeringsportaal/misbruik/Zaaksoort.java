package nl.inburgeringsportaal.misbruik;

/** What a case is about. */
public enum Zaaksoort {
  /** A taalschool; Blik op Werk handles it. */
  TAALSCHOOL,
  /** An exam of the inburgering; DUO handles it. */
  EXAMEN,
  /**
   * A serious incident of the leerbaarheidstoets; DUO handles it, the Inspectie sees it once DUO reports it, and Blik
   * op Werk never does.
   */
  LBT
}
