package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;

/**
 * A youth with what the gemeente did for him.
 *
 * @param jongere what the school shared
 * @param antwoord whom the school can reach, null when the gemeente has not said so
 * @param koppeling which person it is, null when it is not known, or no longer
 * @param overdracht what is proposed to who makes the PIP, null for nothing
 */
public record JongereGegevens(
    JongereListItem jongere, AntwoordGegevens antwoord, Koppeling koppeling, OverdrachtGegevens overdracht) {

  /**
   * Which person it is.
   *
   * @param inburgeraarId the person
   * @param gekoppeldOp since when
   * @param door user name of who linked them
   */
  public record Koppeling(long inburgeraarId, LocalDate gekoppeldOp, String door) {}
}
