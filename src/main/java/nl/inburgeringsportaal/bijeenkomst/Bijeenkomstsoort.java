package nl.inburgeringsportaal.bijeenkomst;

/** Kinds of meetings: webinars for schools, knowledge sessions for gemeenten, and others. */
public enum Bijeenkomstsoort {
  WEBINAR,
  KENNISSESSIE,
  OVERIG
}
