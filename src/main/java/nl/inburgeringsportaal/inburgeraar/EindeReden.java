package nl.inburgeringsportaal.inburgeraar;

/** Why the duty ended without being met or dispensed; names as in {@code inburgeraars.csv}. */
public enum EindeReden {
  VERBLIJFSDOEL_GEWIJZIGD,
  VERTREK_UIT_NEDERLAND,
  OVERLIJDEN,
  OVERIG
}
