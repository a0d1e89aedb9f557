package nl.inburgeringsportaal.leerbaarheidstoets;

/** How a sign-up for a training stands. */
public enum Deelnamestatus {
  /** Has a seat. */
  GEPLAATST,
  /** Waits for a seat. */
  WACHT,
  /** Given up, or the training was cancelled. */
  AFGEMELD
}
