package nl.inburgeringsportaal.handreiking;

/** For whom an answer was written; in lists a reader may choose one. */
public enum Lezer {
  LEERLING,
  OUDER,
  DOCENT,
  GEMEENTE
}
