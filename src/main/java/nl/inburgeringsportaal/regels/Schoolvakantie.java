package nl.inburgeringsportaal.regels;

import java.time.LocalDate;

/**
 * A school holiday in a region.
 *
 * @param schooljaar school year, such as 2025-2026
 * @param regio region
 * @param soort which of the five
 * @param van first day, a Saturday
 * @param totEnMet last day, inclusive, a Sunday
 * @param bron where it was published
 * @param teBevestigen true when somebody must still compare it with what was published
 */
public record Schoolvakantie(
    String schooljaar,
    Schoolregio regio,
    Soort soort,
    LocalDate van,
    LocalDate totEnMet,
    String bron,
    boolean teBevestigen) {

  /** The holidays of a school year. */
  public enum Soort {
    HERFST,
    KERST,
    VOORJAAR,
    MEI,
    ZOMER
  }
}
