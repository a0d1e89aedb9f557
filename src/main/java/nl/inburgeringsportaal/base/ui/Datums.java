package nl.inburgeringsportaal.base.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people read them. */
public final class Datums {

  private Datums() {}

  /**
   * @param dag a day
   * @param taal language of the reader
   * @return {@code 12 mrt 2027}
   */
  public static String kort(LocalDate dag, Locale taal) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", taal).format(dag);
  }

  /**
   * @param dag a day
   * @param taal language of the reader
   * @return {@code 12 maart 2027}
   */
  public static String lang(LocalDate dag, Locale taal) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", taal).format(dag);
  }

  /**
   * @param moment a moment in the Netherlands
   * @param taal language of the reader
   * @return {@code 12 mrt 2027 14:05}
   */
  public static String kort(LocalDateTime moment, Locale taal) {
    return DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", taal).format(moment);
  }
}
