package nl.inburgeringsportaal.jongeren.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.inburgeringsportaal.jongeren.Termijnberekening;

/**
 * An education in the plan of a pupil.
 *
 * @param opleidingscode its code
 * @param begin first day
 * @param einde last day, inclusive
 */
@Embeddable
record PlanOpleiding(
    @Column(nullable = false, length = 20) String opleidingscode,
    @Column(nullable = false) LocalDate begin,
    @Column(nullable = false) LocalDate einde) {

  static PlanOpleiding van(Termijnberekening.Opleiding opleiding) {
    return new PlanOpleiding(opleiding.opleidingscode(), opleiding.begin(), opleiding.einde());
  }

  Termijnberekening.Opleiding opleiding() {
    return new Termijnberekening.Opleiding(opleidingscode, begin, einde);
  }
}
