package nl.inburgeringsportaal.leerbaarheidstoets;

/** What an obstacle for holding the leerbaarheidstoets is about. */
public enum Knelpuntsoort {
  BEGELEIDER,
  TOESTEMMING,
  ACCOUNT,
  LOCATIE,
  PLATFORM,
  /** Problems of starting up, which the letter of December 2021 expected. */
  OPSTART,
  OVERIG
}
