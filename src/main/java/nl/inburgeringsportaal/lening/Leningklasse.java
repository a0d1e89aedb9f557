package nl.inburgeringsportaal.lening;

/** How much somebody has drawn, for who may not see the amount; the limits are rules with validity dates. */
public enum Leningklasse {
  /** Less than what counts in the last part of the term. */
  ONDER_DE_GRENS,
  /** Less than what counts at any time. */
  EINDE_TERMIJN,
  /** What counts at any time, or more. */
  BIJNA_OP
}
