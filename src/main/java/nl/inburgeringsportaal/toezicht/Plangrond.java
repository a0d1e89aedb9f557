package nl.inburgeringsportaal.toezicht;

/** By which rule a visit is due. */
public enum Plangrond {
  /** Some months after the start as aspirant. */
  EERSTE,
  /** The keurmerk began without a time as aspirant and no visit is known. */
  EERSTE_ZONDER_ASPIRANT,
  /** Some years after the last visit that was held. */
  HERHALING,
  /** A round has begun, and not all of its locations were visited. */
  RONDE,
  /** An inspecteur wants it earlier. */
  VERVROEGD
}
