package nl.inburgeringsportaal.leerbaarheidstoets;

/** Kind of help that a candidate got during the test. */
public enum Hulpsoort {
  UITLEG,
  APPARAAT,
  GELUID,
  INLOGGEN,
  TOLK
}
