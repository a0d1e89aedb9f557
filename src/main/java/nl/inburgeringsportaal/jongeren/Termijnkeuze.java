package nl.inburgeringsportaal.jongeren;

/** What a pupil can do first with an education that does not exempt; the gemeente decides with him. */
public enum Termijnkeuze {
  /** First the education, then inburgering; the term runs meanwhile. */
  EERST_AFMAKEN,
  /** Inburgering beside the education. */
  COMBINEREN,
  /** Inburgering from the first day; the education stops or comes later. */
  METEEN_BEGINNEN
}
