package nl.inburgeringsportaal.jongeren;

/**
 * Whether the gemeente of residence may know that the talk took place, with date, education and expected
 * end. Never more than that, and never without consent or a legal basis.
 */
public enum Delen {
  NIET,
  /** With recorded consent of the youth from 16, else of a parent or guardian. */
  TOESTEMMING,
  /** On a legal basis that the school names. */
  GRONDSLAG
}
