package nl.inburgeringsportaal.inburgeraar;

/** The two groups that the law knows; names as in {@code inburgeraars.csv}. */
public enum Doelgroep {
  ASIELSTATUSHOUDER,
  GEZINSMIGRANT_EN_OVERIGE_MIGRANT
}
