package nl.inburgeringsportaal.misbruik;

/** How serious a signal looks, as the inspector weighs it. */
public enum Zwaarte {
  LICHT,
  MIDDEL,
  ZWAAR
}
