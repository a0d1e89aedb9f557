package nl.inburgeringsportaal.leerbaarheidstoets;

/** What must hold before a session is ready to be held. */
public enum Sessievoorwaarde {
  /** One or two supervisors, none of whom was taken back. */
  BEGELEIDER,
  /** The certificate of each supervisor holds on the day. */
  CERTIFICAAT,
  /** Each supervisor has an account at DUO. */
  ACCOUNT,
  /** Each supervisor has permission of the gemeente that holds it, on the day. */
  TOESTEMMING,
  /** Each supervisor has permission of the gemeente of each candidate, on the day. */
  TOESTEMMING_KANDIDAAT,
  /** The room can be used on the day. */
  LOKAAL,
  /** Somebody takes the test. */
  KANDIDATEN,
  /** Each candidate has an exam number that was not withdrawn, and is to take the test. */
  EXAMENNUMMER
}
