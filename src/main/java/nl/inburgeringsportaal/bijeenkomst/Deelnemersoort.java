package nl.inburgeringsportaal.bijeenkomst;

/** Kind of organisation of a participant, for counts. */
public enum Deelnemersoort {
  SCHOOL,
  GEMEENTE,
  OVERIG
}
