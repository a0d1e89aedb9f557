package nl.inburgeringsportaal.toezicht;

import java.time.LocalDate;

/**
 * Open work about the supervision.
 *
 * @param soort what is to be done
 * @param id id of the school or of the visit, as the kind says
 * @param school name of the school
 * @param plaats its place
 * @param uiterlijk last day, null for none
 */
public record Toezichttaak(Soort soort, long id, String school, String plaats, LocalDate uiterlijk) {

  /** Kinds of work. */
  public enum Soort {
    /** A school without a planned visit, whose last day comes near. */
    PLANNEN,
    /** A visit that the current user carries out, today or with a form that is not full. */
    BEZOEK,
    /** A visit of an earlier day that somebody else carries out, of which no full form came. */
    NIET_AFGEROND,
    /** A visit that was held and has no judgement. */
    BEOORDELEN,
    /** A judgement that waits for a second inspecteur. */
    VASTSTELLEN,
    /** The last day on which a school mends something has come. */
    HERSTEL,
    /** Somebody who carries a planned visit out has ties with the school. */
    STRIJDIG,
    /** A planned visit to a school whose keurmerk has ended. */
    ZONDER_KEURMERK
  }
}
