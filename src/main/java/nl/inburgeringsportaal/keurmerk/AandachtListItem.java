package nl.inburgeringsportaal.keurmerk;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A pattern at a school, with the figures that explain it.
 *
 * @param taalschoolId the school
 * @param school its name
 * @param plaats its place
 * @param eigenaar its legal entity, may be null
 * @param patroon the pattern
 * @param waarde how strong it is: schools of the owner, percent of growth, or tenths of a percentage point from the
 *     mean; 0 for a new one
 * @param nu learners now or the percent that passed; null for other patterns
 * @param toen learners a year before or the mean percent of the schools; null for other patterns
 * @param jaar the year of the results; null for other patterns
 * @param sinds first day of the first keurmerk; null for other patterns
 * @param toelichting what was found out about it and still holds, null for nothing
 * @param toelichtingTot from when on that does not hold any more, exclusive; null for nothing
 * @param toegelichtDoor user name of who wrote that, null for nothing
 */
public record AandachtListItem(
    long taalschoolId,
    String school,
    String plaats,
    String eigenaar,
    Aandachtpatroon patroon,
    int waarde,
    BigDecimal nu,
    BigDecimal toen,
    Integer jaar,
    LocalDate sinds,
    String toelichting,
    LocalDate toelichtingTot,
    String toegelichtDoor) {

  /**
   * @return school and pattern: both together are there once
   */
  public String sleutel() {
    return taalschoolId + " " + patroon;
  }
}
