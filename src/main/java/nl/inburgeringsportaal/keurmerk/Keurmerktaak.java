package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * Open work of Blik op Werk.
 *
 * @param soort what is to be done
 * @param id id of the procedure, the decision or the school, as the kind says
 * @param school name of the school
 * @param plaats its place
 * @param kenmerk code of what makes it different: a {@link Kloksoort}, a {@link Besluitsoort}, a
 *     {@link Keurmerkstatus}, a number of learners, the name of another school, or null
 * @param uiterlijk last day, null for none
 */
public record Keurmerktaak(
    Soort soort, long id, String school, String plaats, String kenmerk, LocalDate uiterlijk) {

  /** Kinds of work. */
  public enum Soort {
    /** A term of a procedure ends soon or has ended. */
    KLOK,
    /** A draft waits for a second person. */
    BESLISSEN,
    /** The beslisser gave a draft back. */
    TERUGGEGEVEN,
    /** A measure is to be looked at again. */
    HERZIENING,
    /** A request to take learners over waits for a second person. */
    OVERNAME,
    /** More learners went to a school from another one than may without approval. */
    OVERNAME_ZONDER,
    /** DUO says something else than the register. */
    VERSCHIL,
    /** It went on in another school and still has the keurmerk itself. */
    FUSIE
  }
}
