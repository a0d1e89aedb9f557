package nl.inburgeringsportaal.audit;

/** What a line of the log says: what somebody did to see something, or that he changed it. */
public enum Loghandeling {
  GERAADPLEEGD,
  GEZOCHT,
  GEEXPORTEERD,
  AFGEDRUKT,
  GEDOWNLOAD,
  INGELOGD,
  UITGELOGD,
  GEWEIGERD,
  GEWIJZIGD
}
