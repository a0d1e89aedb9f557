package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;
import java.util.Set;

/**
 * A taalschool as Blik op Werk sees it in a list.
 *
 * @param id id
 * @param instellingsnummer number at DUO
 * @param naam name
 * @param plaats place
 * @param bowNummer number of Blik op Werk, may be null
 * @param status status below a measure, null for none yet
 * @param maatregel the heaviest measure on it, null for none
 * @param sinds first day of that, null for none yet
 * @param klok last day of the first term that runs in its procedures, null for none
 * @param cursisten learners today
 * @param verschil true when DUO says something else than the register
 * @param signalen open signals about it
 * @param toezichtUiterlijk last day on which its next visit is in time, null when it has no keurmerk, and on the
 *     page of one school, which has a tab for it
 * @param provincies where it gives lessons, never empty
 */
public record TaalschoolListItem(
    long id,
    String instellingsnummer,
    String naam,
    String plaats,
    String bowNummer,
    Keurmerkstatus status,
    Keurmerkstatus maatregel,
    LocalDate sinds,
    LocalDate klok,
    long cursisten,
    boolean verschil,
    long signalen,
    LocalDate toezichtUiterlijk,
    Set<Provincie> provincies) {

  /**
   * @return how it stands
   */
  public Keurmerkstand stand() {
    return new Keurmerkstand(status, maatregel);
  }
}
