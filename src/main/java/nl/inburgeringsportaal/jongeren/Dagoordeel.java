package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import nl.inburgeringsportaal.regels.Schoolvakantie;

/**
 * Whether a day is good for a talk at school.
 *
 * @param soort what kind of day it is
 * @param vakantie the holiday, null unless the day falls in one
 * @param laatsteSchooldag last school day before the holiday, null unless the day falls in one
 */
public record Dagoordeel(Soort soort, Schoolvakantie vakantie, LocalDate laatsteSchooldag) {

  /** Kinds of days. */
  public enum Soort {
    SCHOOLDAG,
    WEEKEND,
    FEESTDAG,
    VAKANTIE,
    /** No weekend and no feestdag; of this school year the holidays are not known. */
    NIET_BEKEND
  }
}
