package nl.inburgeringsportaal.lening;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Bedrag;

/**
 * A loan of a person as somebody may see it.
 *
 * @param toestand how it stands today
 * @param klasse how much has been drawn from it, in classes
 * @param leningnummer DUO's number; null for who sees only the class
 * @param toegekendOp day on which it was granted; null for who sees only the class
 * @param toegekend the grant; null for who sees only the class
 * @param opgenomen what has been drawn; null for who sees only the class
 * @param leentermijnEinde last day on which can be drawn; null when unknown, or for who sees only the class
 */
public record LeningGegevens(
    Leningtoestand toestand,
    Leningklasse klasse,
    String leningnummer,
    LocalDate toegekendOp,
    Bedrag toegekend,
    Bedrag opgenomen,
    LocalDate leentermijnEinde) {

  /** Amounts and numbers are of a person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "LeningGegevens[" + toestand + "]";
  }

  LeningGegevens alleenKlasse() {
    return new LeningGegevens(toestand, klasse, null, null, null, null, null);
  }
}
