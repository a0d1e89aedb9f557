package nl.inburgeringsportaal.toezicht;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * A visit as it is planned.
 *
 * @param id id, null for a new one
 * @param versie version that was read
 * @param taalschoolId the school; does not change
 * @param locatieId one of its locations
 * @param aanleiding why
 * @param begin when it begins, in the Netherlands
 * @param einde when it ends, exclusive, on the same day
 * @param aangekondigd false when the school is not told: then nobody outside Blik op Werk sees it
 * @param bezoekers ids of the accounts that carry it out, one to {@value BezoekplanService#MEESTE_BEZOEKERS}
 */
public record BezoekGegevens(
    Long id,
    int versie,
    long taalschoolId,
    Long locatieId,
    Bezoekaanleiding aanleiding,
    LocalDateTime begin,
    LocalDateTime einde,
    boolean aangekondigd,
    Set<Long> bezoekers) {

  public BezoekGegevens {
    bezoekers = Set.copyOf(bezoekers);
  }
}
