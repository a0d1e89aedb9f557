package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;

/**
 * Work of a gemeente around a youth.
 *
 * @param soort kind of work
 * @param id the youth
 * @param kenmerk number by which school and gemeente speak about him
 * @param gemeentecode gemeente whose work it is
 * @param opleidingscode code of the education, null when the school withdrew it
 * @param uiterlijk last day, null for none
 */
public record JongereTaak(
    Soort soort, long id, String kenmerk, String gemeentecode, String opleidingscode, LocalDate uiterlijk) {

  /** Kinds of work. */
  public enum Soort {
    /** A school shared a talk; nobody has answered. */
    JONGERE_NIEUW,
    /** The education ends soon and it is not known who it is. */
    JONGERE_EINDE,
    /** The school withdrew what it shared. */
    JONGERE_INGETROKKEN
  }
}
