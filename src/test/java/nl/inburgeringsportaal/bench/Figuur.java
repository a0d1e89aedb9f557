package nl.inburgeringsportaal.bench;

/**
 * One measured figure.
 *
 * @param naam what was measured
 * @param waarde the figure
 * @param eenheid its unit
 * @param vergelijking the same of what it is compared with in the same run, null when there is nothing
 * @param verhouding {@code waarde} divided by {@code vergelijking}, null without a comparison
 * @param doel the aim in words, {@code -} when the figure has none
 * @param gehaald true when the aim is met or there is none
 */
record Figuur(
    String naam, double waarde, String eenheid, Double vergelijking, Double verhouding, String doel, boolean gehaald) {

  /** A figure that has to stay below something. */
  static Figuur hoogstens(String naam, double waarde, String eenheid, double grens) {
    return new Figuur(naam, waarde, eenheid, null, null, "hoogstens " + kort(grens) + " " + eenheid, waarde <= grens);
  }

  /** A figure that has to be reached. */
  static Figuur minstens(String naam, double waarde, String eenheid, double grens) {
    return new Figuur(naam, waarde, eenheid, null, null, "minstens " + kort(grens) + " " + eenheid, waarde >= grens);
  }

  /** A figure without an aim, to know it. */
  static Figuur zonderDoel(String naam, double waarde, String eenheid, Double vergelijking) {
    Double verhouding = vergelijking == null ? null : waarde / vergelijking;
    return new Figuur(naam, waarde, eenheid, vergelijking, verhouding, "-", true);
  }

  static String kort(double getal) {
    return Math.abs(getal) >= 100 ? String.format("%,.0f", getal) : String.format("%.2f", getal);
  }
}
