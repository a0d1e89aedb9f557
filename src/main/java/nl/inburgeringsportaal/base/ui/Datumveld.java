package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A field for a day: typed as {@code 12-3-2027} or chosen from a calendar that begins on Monday. */
public class Datumveld extends DatePicker {
  private static final long serialVersionUID = 1L;

  /**
   * @param label what day it is, in the language of the reader
   */
  public Datumveld(String label) {
    super(label);
    Locale taal = getLocale();
    // Sunday first: that is how the component counts.
    List<DayOfWeek> dagen =
        List.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY);
    setI18n(
        new DatePickerI18n()
            .setDateFormats("d-M-yyyy", "dd-MM-yyyy", "d/M/yyyy", "yyyy-MM-dd", "dMMyyyy")
            .setFirstDayOfWeek(1)
            .setMonthNames(
                Arrays.stream(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, taal)).toList())
            .setWeekdays(dagen.stream().map(d -> d.getDisplayName(TextStyle.FULL_STANDALONE, taal)).toList())
            .setWeekdaysShort(dagen.stream().map(d -> d.getDisplayName(TextStyle.SHORT_STANDALONE, taal)).toList())
            .setToday(getTranslation("base.datum.vandaag"))
            .setCancel(getTranslation("base.annuleren"))
            .setBadInputErrorMessage(getTranslation("base.datum.vorm"))
            .setRequiredErrorMessage(getTranslation("base.datum.verplicht"))
            .setMinErrorMessage(getTranslation("base.datum.te-vroeg"))
            .setMaxErrorMessage(getTranslation("base.datum.te-laat")));
  }
}
