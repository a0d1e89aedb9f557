package nl.inburgeringsportaal.leerbaarheidstoets;

/** What a gemeente needs to hold the leerbaarheidstoets, in the order in which it is arranged. */
public enum Gereedheidstap {
  /** Somebody with a certificate, of the gemeente or of the one that holds the test for it. */
  BEGELEIDER,
  /** That somebody has permission for candidates of this gemeente. */
  TOESTEMMING,
  /** That somebody has an account for the test platform. */
  ACCOUNT,
  /** A building with a room that is in use. */
  LOCATIE,
  /** A session that is planned or was held. */
  SESSIE
}
