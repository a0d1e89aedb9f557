package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which sessions are wanted.
 *
 * @param van first day, null for no limit
 * @param tot end, exclusive, null for no limit
 * @param status how they stand, empty or null for all but cancelled ones
 * @param locatieId building, null for all
 * @param begeleiderId toetsbegeleider, null for all
 * @param nietKlaar true for those to come that lack a condition only
 */
public record SessieFilter(
    LocalDate van,
    LocalDate tot,
    Set<LbtSessiestatus> status,
    Long locatieId,
    Long begeleiderId,
    boolean nietKlaar) {

  public SessieFilter {
    status = status == null ? Set.of() : Set.copyOf(status);
  }

  /**
   * @param dag a day
   * @return the same from that day on at the earliest
   */
  public SessieFilter vanaf(LocalDate dag) {
    LocalDate eerste = van == null || van.isBefore(dag) ? dag : van;
    return new SessieFilter(eerste, tot, status, locatieId, begeleiderId, nietKlaar);
  }
}
