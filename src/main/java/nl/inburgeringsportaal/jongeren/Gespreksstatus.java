package nl.inburgeringsportaal.jongeren;

/** Where a talk stands. */
public enum Gespreksstatus {
  GEPLAND,
  GEVOERD,
  /** Did not take place; the signal is open again. */
  NIET_DOORGEGAAN,
  /** Somebody else held it: Nidos, the gemeente or another school. */
  ELDERS_GEVOERD
}
