package nl.inburgeringsportaal.inburgeraar;

/** DUO's four conditions under which a gemeente sees a person (interface of DUO and gemeenten). */
public enum Inzagegrond {
  /** Resident there and not at a location of COA. */
  WOONT,
  /** At a location of COA and linked to that gemeente. */
  GEKOPPELD,
  /** The present PIP is from that gemeente. */
  PIP,
  /** The present PIP is under a month old and the one before it was from that gemeente. */
  VORIG_PIP
}
