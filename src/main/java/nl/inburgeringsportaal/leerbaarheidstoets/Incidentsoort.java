package nl.inburgeringsportaal.leerbaarheidstoets;

/** Kind of thing that went wrong in a session. */
public enum Incidentsoort {
  /** Device, connection or the platform of the test. */
  STORING,
  /** Somebody fell ill. */
  ONWEL,
  /** Noise, an alarm, people who came in. */
  VERSTORING,
  /** Somebody is not who he says, or could not show it. */
  IDENTITEIT,
  /** Help of somebody else, a telephone, copying. */
  FRAUDE,
  /** Threat or violence. */
  AGRESSIE,
  OVERIG
}
