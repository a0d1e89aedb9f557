package nl.inburgeringsportaal.jongeren;

/** Where a signal of {@link Signaalsoort} stands. */
public enum Leerlingsignaalstatus {
  /** The school has still to do something. */
  OPEN,
  /** Somebody has dealt with it; opens again when its day or its ground changes. */
  AFGEHANDELD,
  /** No longer counts: the facts changed, or its time is over. */
  VERVALLEN
}
