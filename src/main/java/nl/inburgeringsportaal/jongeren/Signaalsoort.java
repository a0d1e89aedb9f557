package nl.inburgeringsportaal.jongeren;

/**
 * Kinds of signals of a pupil beside the talk before the 18th birthday ({@link Signaalberekening}); names as in the
 * database.
 */
public enum Signaalsoort {
  /** The birthday on which the duty can start has come. */
  WORDT_18,
  /** The expected end of an education that does not exempt comes near. */
  EINDE_OPLEIDING,
  /** An exempting education ended and no diploma is known: the duty can start. */
  VRIJSTELLING_GEEINDIGD,
  /** Praktijkonderwijs or vso ends before the 18th birthday: the duty can start from 16. */
  PLICHT_MOGELIJK_VOOR_18,
  /** The pupil received DUO's letter about the duty. */
  BRIEF_DUO,
  /** The registered code may not fit the level of the pupil: a question, not a fault. */
  CODE_PAST_NIET
}
