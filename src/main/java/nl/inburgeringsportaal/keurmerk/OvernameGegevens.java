package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * A request as it is filled in.
 *
 * @param vanId the school where the learners are
 * @param naarId the school that wants to take them over, another one
 * @param aantal how many learners, more than may go without approval
 * @param aangevraagdOp day on which the school asked, not after today
 * @param toelichting about the schools and nobody, may be null
 */
public record OvernameGegevens(Long vanId, Long naarId, Integer aantal, LocalDate aangevraagdOp, String toelichting) {}
