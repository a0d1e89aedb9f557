package nl.inburgeringsportaal.base.csv;

import java.time.LocalDate;

/** What a column of a file may hold and how a field becomes a value. See {@link Kolomtypen}. */
@FunctionalInterface
public interface Kolomtype {

  /**
   * @param tekst the field without surrounding white space, never empty
   * @param dag day of the delivery, for rules about age
   * @return the value for the database: String, {@link LocalDate}, Boolean, Long or BigDecimal
   * @throws Veldfout when the column may not have it
   */
  Object lees(String tekst, LocalDate dag) throws Veldfout;

  /**
   * @return true when somebody types what he likes in it, so that a spreadsheet could take it for a formula
   */
  default boolean isVrijeTekst() {
    return false;
  }

  /**
   * @return key of the text that says in the template and on the page what belongs in the column
   */
  default String vormSleutel() {
    return "levering.vorm.tekst";
  }

  /**
   * @return arguments of that text
   */
  default Object[] vormArgumenten() {
    return new Object[0];
  }
}
