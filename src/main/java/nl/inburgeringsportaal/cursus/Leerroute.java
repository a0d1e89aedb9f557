package nl.inburgeringsportaal.cursus;

/** The three routes of the Wet inburgering 2021, by the letters that DUO writes. */
public enum Leerroute {
  /** B1-route. */
  B,
  /** Onderwijsroute. */
  O,
  /** Zelfredzaamheidsroute. */
  Z
}
