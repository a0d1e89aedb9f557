package nl.inburgeringsportaal.audit;

/** What somebody asks about his own data: AVG, articles 15, 16, 17 and 18. */
public enum Avgsoort {
  INZAGE,
  RECTIFICATIE,
  VERWIJDERING,
  BEPERKING
}
