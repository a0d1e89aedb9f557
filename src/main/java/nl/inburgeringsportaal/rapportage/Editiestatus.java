package nl.inburgeringsportaal.rapportage;

/** How far an edition of the uitvoeringsbrief is. */
public enum Editiestatus {
  /** Its figures are those of today, its texts are being written. */
  CONCEPT,
  /** All that it says is kept and never changes. */
  VASTGESTELD
}
