package nl.inburgeringsportaal.cursus.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.inburgeringsportaal.base.ui.Datums;

/** What the screens about schools and learners share. */
final class Delen {

  private Delen() {}

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate("cursus." + sleutel, argumenten);
  }

  static Locale taal() {
    return UI.getCurrent().getLocale();
  }

  static String dag(LocalDate dag) {
    return dag == null ? null : Datums.kort(dag, taal());
  }

  /** The word for a code, null for none. */
  static String woord(String soort, Enum<?> code) {
    return code == null ? null : t(soort + "." + code);
  }

  /** What DUO says: yes, no or nothing. */
  static String jaNee(Boolean waarde) {
    return waarde == null ? t("onbekend") : t(waarde ? "ja" : "nee");
  }

  /** The number in an address, empty when it is none. */
  static Optional<Long> id(String tekst) {
    return tekst.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(tekst)) : Optional.empty();
  }
}
