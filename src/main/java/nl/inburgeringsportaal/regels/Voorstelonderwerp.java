package nl.inburgeringsportaal.regels;

/** What a proposal changes. */
public enum Voorstelonderwerp {
  REGELPARAMETER,
  OPLEIDINGSCODE
}
