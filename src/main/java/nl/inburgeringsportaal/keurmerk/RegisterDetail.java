package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;
import java.util.List;

/**
 * A school in the public register, with what was published about it.
 *
 * @param nu how it stands on the day that was asked for
 * @param bowNummer number of Blik op Werk, may be null
 * @param historie what the register said and will say, the newest first
 */
public record RegisterDetail(RegisterListItem nu, String bowNummer, List<Regel> historie) {

  /**
   * A span of days in which the register says the same.
   *
   * @param van first day, inclusive
   * @param totEnMet last day, null until further notice
   * @param status what it says
   * @param besluitnummer number of the decision, null when it rests on none
   * @param gepubliceerdOp when that was published, null when it rests on none
   * @param tekst what was published with it, may be null
   */
  public record Regel(
      LocalDate van,
      LocalDate totEnMet,
      Registerstatus status,
      String besluitnummer,
      LocalDate gepubliceerdOp,
      String tekst) {}
}
