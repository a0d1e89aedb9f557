package nl.inburgeringsportaal.regels;

import nl.inburgeringsportaal.base.Periode;

/**
 * The value of a rule in a span of days, with what "how was this computed" shows of it.
 *
 * @param code code of the rule, such as {@code signaal_maanden_voor_18}
 * @param waarde value as text
 * @param eenheid what it counts
 * @param periode first day inclusive ({@link Opleiding#ALTIJD} for always so far), end exclusive
 * @param bron law, letter or decision that it rests on, Dutch
 * @param teBevestigen true when somebody must still settle it
 */
public record Regelwaarde(
    String code, String waarde, Eenheid eenheid, Periode periode, String bron, boolean teBevestigen) {

  /**
   * @return the value as a number
   */
  public int getal() {
    return Integer.parseInt(waarde);
  }
}
