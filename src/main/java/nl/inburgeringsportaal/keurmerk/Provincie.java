package nl.inburgeringsportaal.keurmerk;

/** Where a taalschool gives lessons, by the postal codes of its open locations. */
public enum Provincie {
  DRENTHE,
  FLEVOLAND,
  FRYSLAN,
  GELDERLAND,
  GRONINGEN,
  LIMBURG,
  NOORD_BRABANT,
  NOORD_HOLLAND,
  OVERIJSSEL,
  UTRECHT,
  ZEELAND,
  ZUID_HOLLAND,
  /** No open location is known, or its postal code belongs to no place. */
  ONBEKEND
}
