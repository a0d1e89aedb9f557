package nl.inburgeringsportaal.misbruik;

/** Between whom questions and answers go. */
public enum Draad {
  /** Who handles the case asks who sent the signal in. */
  MELDER,
  /** The Inspectie asks who reported the case to it. */
  INSPECTIE
}
