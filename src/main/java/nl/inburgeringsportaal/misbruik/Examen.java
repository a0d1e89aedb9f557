package nl.inburgeringsportaal.misbruik;

/** An exam of the inburgering, as DUO holds it; the leerbaarheidstoets is none. */
public enum Examen {
  LEZEN,
  LUISTEREN,
  SCHRIJVEN,
  SPREKEN,
  KNM,
  ONA,
  STAATSEXAMEN
}
