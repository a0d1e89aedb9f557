package nl.inburgeringsportaal.inburgeraar;

/** The law under which somebody integrates (Wet inburgering 2021 art. 54); names as in {@code inburgeraars.csv}. */
public enum Regime {
  WI2013,
  WI2021
}
