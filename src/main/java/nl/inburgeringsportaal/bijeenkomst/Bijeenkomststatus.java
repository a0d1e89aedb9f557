package nl.inburgeringsportaal.bijeenkomst;

/** How a meeting stands. That it is over follows from its end. */
public enum Bijeenkomststatus {
  /** Only editors see it. */
  CONCEPT,
  /** Everybody sees it. */
  GEPUBLICEERD,
  /** Everybody sees that it does not take place, and why. */
  GEANNULEERD
}
