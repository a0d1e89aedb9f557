package nl.inburgeringsportaal.inburgeraar;

/** How somebody's duty stands on a day. */
public enum Plichtstatus {
  /** The duty begins later. */
  NOG_NIET,
  PLICHTIG,
  /** Temporarily exempt; the duty goes on afterwards. */
  VRIJGESTELD,
  VOLDAAN,
  ONTHEVEN,
  /** Ended for another reason, such as leaving the country. */
  GEEINDIGD,
  /** Integrates without a duty. */
  VRIJWILLIG
}
