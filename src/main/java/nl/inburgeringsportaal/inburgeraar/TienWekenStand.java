package nl.inburgeringsportaal.inburgeraar;

/** How the ten weeks for the PIP stand for somebody who has none and is under the duty. */
public enum TienWekenStand {
  /** The last day has passed. */
  VOORBIJ,
  /** The last day is within fourteen days. */
  BIJNA,
  /** They run and there is time. */
  LOOPT
}
