package nl.inburgeringsportaal.jongeren;

/** Why a planned talk did not take place; no words about health are asked. */
public enum NietDoorgegaanReden {
  LEERLING_AFWEZIG,
  ZIEK,
  VERZET,
  UITGESCHREVEN,
  OVERIG
}
