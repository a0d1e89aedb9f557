package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.util.List;

/**
 * The record of a talk that was held.
 *
 * @param gevoerdOp day on which it was held, not in the future
 * @param uitgelegd what was explained, at most 4,000 characters
 * @param wens what the pupil wants, at most 4,000 characters, may be null
 * @param afspraken what was agreed
 * @param delen whether the gemeente may know of the talk
 * @param toestemmingVan who consented, only with {@link Delen#TOESTEMMING}
 * @param toestemmingOp day of consent, only with {@link Delen#TOESTEMMING}
 * @param grondslag legal basis, only with {@link Delen#GRONDSLAG}
 * @param woongemeente where the pupil lives, needed when it is shared; may be null otherwise
 * @param plan what the pupil plans, null when none was worked out
 */
public record GesprekVastlegging(
    LocalDate gevoerdOp,
    String uitgelegd,
    String wens,
    List<Afspraak> afspraken,
    Delen delen,
    ToestemmingVan toestemmingVan,
    LocalDate toestemmingOp,
    String grondslag,
    String woongemeente,
    Leerlingplan plan) {

  /**
   * An agreement.
   *
   * @param wat what somebody will do, 1 to 500 characters
   * @param uiterlijk last day, null for none
   */
  public record Afspraak(String wat, LocalDate uiterlijk) {}
}
