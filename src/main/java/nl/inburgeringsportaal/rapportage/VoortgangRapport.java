package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;
import java.util.List;

/**
 * How far the chosen cohorts are on a day.
 *
 * @param peildatum the day
 * @param cohortVan first cohort
 * @param cohortTotEnMet last cohort, inclusive
 * @param nu the cohorts on that day
 * @param vergelijk the earlier day beside it; null for none
 * @param toen the same cohorts on the earlier day; null for none
 * @param levering what the figures rest on
 */
public record VoortgangRapport(
    LocalDate peildatum,
    int cohortVan,
    int cohortTotEnMet,
    Tabel nu,
    LocalDate vergelijk,
    Tabel toen,
    Herkomst levering) {

  /**
   * The cohorts on a day.
   *
   * @param regels a row for each group and cohort, also for one without anybody
   * @param totalen per group a row over the chosen cohorts
   */
  public record Tabel(List<VoortgangRegel> regels, List<VoortgangRegel> totalen) {

    /**
     * @param groep a group
     * @return its row over the chosen cohorts
     */
    public VoortgangRegel totaal(Groep groep) {
      return totalen.stream().filter(rij -> rij.groep().equals(groep.naam())).findFirst().orElseThrow();
    }

    /**
     * @param groep a group
     * @return its rows by cohort
     */
    public List<VoortgangRegel> van(Groep groep) {
      return regels.stream().filter(rij -> rij.groep().equals(groep.naam())).toList();
    }
  }
}
