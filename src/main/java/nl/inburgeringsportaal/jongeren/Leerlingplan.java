package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.util.List;

/**
 * What a pupil plans, as it was worked out in a talk. What it leaves of the term is computed from it, under the rules
 * of its day.
 *
 * @param keuze what he wants first, null when he has not chosen
 * @param termijnBegin first day of the term, null to estimate it from the birthday
 * @param regeldatum day whose rules were used
 * @param opleidingen his educations, in order, without overlap; may be empty
 */
public record Leerlingplan(
    Termijnkeuze keuze,
    LocalDate termijnBegin,
    LocalDate regeldatum,
    List<Termijnberekening.Opleiding> opleidingen) {

  /** The most educations in a plan. */
  public static final int MEESTE_OPLEIDINGEN = 5;

  public Leerlingplan {
    opleidingen = List.copyOf(opleidingen);
  }

  /**
   * @param geboortedatum date of birth of the pupil
   * @return the plan as the computation asks for it
   */
  public Termijnberekening.Plan plan(LocalDate geboortedatum) {
    return new Termijnberekening.Plan(geboortedatum, termijnBegin, opleidingen);
  }
}
