package nl.inburgeringsportaal.leerbaarheidstoets;

/** What a klantmanager found about somebody who did not come to the test. */
public enum Noshowafhandeling {
  /** He had a good reason. */
  VERSCHOONBAAR,
  /** He had none. */
  VERWIJTBAAR,
  /** He could not be reached. */
  NIET_BEREIKT
}
