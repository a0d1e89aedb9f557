package nl.inburgeringsportaal.keurmerk;

/** Something at a taalschool with a keurmerk that is worth a look. It says nothing about what is behind it. */
public enum Aandachtpatroon {
  /** It got its first keurmerk not long ago. */
  NIEUW,
  /** Several schools of the same owner were suspended or lost their keurmerk. */
  EIGENAAR,
  /** It has many more learners than a year ago. */
  GROEI,
  /** Much more or much less of its learners pass than elsewhere. */
  RESULTAAT
}
