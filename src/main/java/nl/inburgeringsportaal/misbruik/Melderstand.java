package nl.inburgeringsportaal.misbruik;

/** All that who reported something sees of it. */
public enum Melderstand {
  ONTVANGEN,
  /** He was asked something that he has not answered. */
  VRAAG,
  AFGESLOTEN
}
