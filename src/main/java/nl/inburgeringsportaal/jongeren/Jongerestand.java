package nl.inburgeringsportaal.jongeren;

/** How far a gemeente is with a youth whose talk a school shared. */
public enum Jongerestand {
  /** Nobody has answered the school or linked a person yet. */
  NIEUW,
  /** The school knows whom it can reach; it is not known yet which person it is. */
  BEANTWOORD,
  /** It is known which person of the gemeente it is. */
  GEKOPPELD
}
