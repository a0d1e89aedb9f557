package nl.inburgeringsportaal.bijeenkomst;

/** Kinds of publications. */
public enum Publicatiesoort {
  FACTSHEET,
  BRIEF_AAN_SCHOLEN,
  GOED_VOORBEELD
}
