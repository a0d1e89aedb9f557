package nl.inburgeringsportaal.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as it stands in an address. What the library reads goes from a thousand million years ago to as far ahead;
 * with such days no sum can be made, and the database has no place for them.
 */
public final class Dagtekst {
  private static final Pattern VORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int EERSTE_JAAR = 1900;
  private static final int LAATSTE_JAAR = 2199;

  private Dagtekst() {}

  /**
   * @param tekst text from outside, may be null
   * @return the day when it is {@code yyyy-MM-dd} from 1900 to 2199, both inclusive; empty otherwise
   */
  public static Optional<LocalDate> lees(String tekst) {
    if (tekst == null || !VORM.matcher(tekst).matches()) {
      return Optional.empty();
    }
    try {
      LocalDate dag = LocalDate.parse(tekst);
      return dag.getYear() < EERSTE_JAAR || dag.getYear() > LAATSTE_JAAR ? Optional.empty() : Optional.of(dag);
    } catch (DateTimeException bestaatNiet) {
      return Optional.empty();
    }
  }
}
