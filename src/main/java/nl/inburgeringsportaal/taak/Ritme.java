package nl.inburgeringsportaal.taak;

/** How often somebody wants the counts of his work by mail. */
public enum Ritme {
  NIET,
  /** On each day that is no weekend and no public holiday. */
  DAGELIJKS,
  /** On the first such day of the week. */
  WEKELIJKS
}
