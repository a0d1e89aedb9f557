package nl.inburgeringsportaal.toezicht;

/** Part of the own visits. */
public enum Bezoekperiode {
  /** To do: today, or held without a form that is full. */
  NU,
  /** After today. */
  KOMEND,
  /** Done, or not held. */
  VOORBIJ
}
