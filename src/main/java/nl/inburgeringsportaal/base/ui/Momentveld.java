package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.base.Klok;

/** A field for a Dutch date and time without a visible label, for a bar of filters. */
class Momentveld extends DateTimePicker {
  private static final long serialVersionUID = 1L;

  /**
   * @param naam what moment it is, in the language of the reader; said by a screen reader and shown while it is empty
   */
  Momentveld(String naam) {
    setDatePickerI18n(new Datumveld(null).getI18n());
    setDatePlaceholder(naam);
    setTimePlaceholder(getTranslation("base.moment.tijd"));
    setDateAriaLabel(naam);
    setTimeAriaLabel(getTranslation("base.moment.tijd-van", naam));
  }

  /** What the field shows of a moment in an address: whole minutes, the address keeps the rest. */
  static LocalDateTime waarde(Optional<String> tekst) {
    return tekst
        .flatMap(Dagtekst::leesMoment)
        .map(een -> een.atZone(Klok.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES))
        .orElse(null);
  }
}
