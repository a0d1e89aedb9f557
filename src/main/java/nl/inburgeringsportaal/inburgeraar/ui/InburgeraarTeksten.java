package nl.inburgeringsportaal.inburgeraar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.inburgeraar.Plichtstatus;

/** The words of this module's enums and days, in the language of the reader. */
final class InburgeraarTeksten {

  private InburgeraarTeksten() {}

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate(sleutel, argumenten);
  }

  /** The word of a regime, doelgroep, status or reason. */
  static String woord(Enum<?> waarde) {
    return waarde == null
        ? null
        : t("inburgeraar.woord." + waarde.getDeclaringClass().getSimpleName() + "." + waarde.name());
  }

  static Statusbadge.Status badge(Plichtstatus status) {
    Statusbadge.Soort soort =
        switch (status) {
          case PLICHTIG -> Statusbadge.Soort.ACTIEF;
          case VOLDAAN, ONTHEVEN -> Statusbadge.Soort.KLAAR;
          case NOG_NIET, VRIJGESTELD, GEEINDIGD, VRIJWILLIG -> Statusbadge.Soort.RUSTIG;
        };
    return new Statusbadge.Status(woord(status), soort);
  }

  static List<Filterbalk.Optie> opties(Enum<?>... waarden) {
    return Arrays.stream(waarden).map(waarde -> new Filterbalk.Optie(waarde.name(), woord(waarde))).toList();
  }

  static String dag(LocalDate dag) {
    return dag == null ? "–" : Datums.lang(dag, taal());
  }

  static String moment(LocalDateTime moment) {
    return Datums.kort(moment, taal());
  }

  /** The term ends before the day that the law names; people read the last day. */
  static LocalDate laatsteDag(LocalDate exclusief) {
    return exclusief == null ? null : exclusief.minusDays(1);
  }

  static String jaNee(boolean ja) {
    return t(ja ? "inburgeraar.ja" : "inburgeraar.nee");
  }

  static Locale taal() {
    return UI.getCurrent().getLocale();
  }
}
