package nl.inburgeringsportaal.base;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day or a moment as it stands in an address. What the library reads goes from a thousand million years ago to as far
 * ahead; with such days no sum can be made, and the database has no place for them.
 */
public final class Dagtekst {
  private static final Pattern VORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int DAG = "yyyy-MM-dd".length();
  private static final int EERSTE_JAAR = 1900;
  private static final int LAATSTE_JAAR = 2199;

  private Dagtekst() {}

  /**
   * @param tekst text from outside, may be null
   * @return the moment when it is a Dutch date and time such as {@code 2026-11-02T14:30}, or one with its offset such
   *     as {@code 2026-11-02T13:30:00Z}, on a day that {@link #lees} takes; empty otherwise
   */
  public static Optional<Instant> leesMoment(String tekst) {
    if (tekst == null || tekst.length() < DAG || lees(tekst.substring(0, DAG)).isEmpty()) {
      return Optional.empty();
    }
    try {
      TemporalAccessor gelezen =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(tekst, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(
          gelezen instanceof LocalDateTime hier
              ? hier.atZone(Klok.ZONE).toInstant()
              : ((OffsetDateTime) gelezen).toInstant());
    } catch (DateTimeException bestaatNiet) {
      return Optional.empty();
    }
  }

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
