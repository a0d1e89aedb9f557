package nl.inburgeringsportaal.misbruik;

/** How a case came into the register. */
public enum Kanaal {
  /** From the public page, without a login. */
  OPENBAAR,
  /** By the people of a gemeente. */
  GEMEENTE,
  /** By DUO. */
  DUO,
  /** By Blik op Werk. */
  BLIK_OP_WERK,
  /** By itself, from a serious incident of the leerbaarheidstoets. */
  TOETS,
  /** By the Inspectie, which got it outside the portal. */
  INSPECTIE
}
