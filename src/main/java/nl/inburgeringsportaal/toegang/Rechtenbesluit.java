package nl.inburgeringsportaal.toegang;

/** What was decided about a role in a review of rights. */
public enum Rechtenbesluit {
  /** Nobody has decided yet; stays so, also after the last day. */
  OPEN,
  /** Still needed. */
  BEVESTIGD,
  /** Taken away in the review. */
  AFGENOMEN,
  /** The role ended or was taken away outside the review. */
  VERVALLEN
}
