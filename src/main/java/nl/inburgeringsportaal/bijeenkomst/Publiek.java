package nl.inburgeringsportaal.bijeenkomst;

/** For whom a publication or a meeting is; it is a help to choose, not a limit. */
public enum Publiek {
  SCHOOL,
  GEMEENTE,
  IEDEREEN
}
