package nl.inburgeringsportaal.jongeren;

/** How a proposal to who makes the PIP stands. */
public enum Overdrachtstatus {
  /** Waits for the intake. */
  VOORGESTELD,
  /** Used in the PIP. */
  OVERGENOMEN,
  /** Withdrawn by the gemeente, or gone with what the school shared. */
  VERVALLEN
}
