package nl.inburgeringsportaal.jongeren;

/** Who held a talk that was not held at this school. */
public enum EldersDoor {
  NIDOS,
  GEMEENTE,
  ANDERE_SCHOOL,
  OVERIG
}
