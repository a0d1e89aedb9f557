package nl.inburgeringsportaal.regels;

/** Where a proposal stands; only an open one can still be decided. */
public enum Voorstelstatus {
  VOORGESTELD,
  VASTGESTELD,
  AFGEWEZEN,
  INGETROKKEN
}
