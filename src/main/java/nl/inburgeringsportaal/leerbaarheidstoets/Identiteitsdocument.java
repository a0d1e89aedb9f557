package nl.inburgeringsportaal.leerbaarheidstoets;

/** Kind of document with which a candidate showed who he is. Its number is not kept. */
public enum Identiteitsdocument {
  VERBLIJFSDOCUMENT,
  PASPOORT,
  IDENTITEITSKAART,
  ANDER_DOCUMENT,
  /** None was shown; whether he may take part is decided by the protocol, not by the portal. */
  GEEN
}
