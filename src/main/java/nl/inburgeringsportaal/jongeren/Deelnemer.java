package nl.inburgeringsportaal.jongeren;

/** With whom a talk is. */
public enum Deelnemer {
  LEERLING,
  OUDER,
  VOOGD,
  MENTOR,
  TOLK,
  KLANTMANAGER
}
