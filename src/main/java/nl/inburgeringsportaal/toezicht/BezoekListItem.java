package nl.inburgeringsportaal.toezicht;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A visit in a list.
 *
 * @param id id
 * @param taalschoolId the school
 * @param school its name
 * @param plaats place of the location
 * @param locatie name of the location
 * @param begin when it begins
 * @param einde when it ends, exclusive
 * @param aangekondigd true when the school is told
 * @param aanleiding why
 * @param status how far it is
 * @param oordeel judgement, null for none yet
 * @param herstelVoor last day on which the school mends something, null when that does not run (any more)
 * @param bezoekers names of those who carry it out
 * @param strijdig true when one of them may not
 */
public record BezoekListItem(
    long id,
    long taalschoolId,
    String school,
    String plaats,
    String locatie,
    LocalDateTime begin,
    LocalDateTime einde,
    boolean aangekondigd,
    Bezoekaanleiding aanleiding,
    Bezoekstatus status,
    Toezichtoordeel oordeel,
    LocalDate herstelVoor,
    String bezoekers,
    boolean strijdig) {}
