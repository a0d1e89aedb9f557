package nl.inburgeringsportaal.bijeenkomst;

/** How somebody's sign-up for a meeting stands. */
public enum Aanmeldstatus {
  /** Has a seat. */
  GEPLAATST,
  /** On the waiting list. */
  WACHT,
  /** Cancelled; the person is removed. */
  AFGEMELD,
  /** Not confirmed in time; the person is removed. */
  VERLOPEN
}
