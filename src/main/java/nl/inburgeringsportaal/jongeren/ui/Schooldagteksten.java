package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Optional;
import nl.inburgeringsportaal.jongeren.Dagoordeel;
import nl.inburgeringsportaal.jongeren.SchooldagService;

/** Warnings about days on which a school is closed, in words. */
final class Schooldagteksten {

  private Schooldagteksten() {}

  /** What to think of before a talk is planned on this day; empty on a school day. */
  static Optional<String> gespreksdag(SchooldagService dagen, LocalDate dag) {
    if (dag == null) {
      return Optional.empty();
    }
    Dagoordeel oordeel = dagen.oordeel(dag);
    return switch (oordeel.soort()) {
      case SCHOOLDAG -> Optional.empty();
      case WEEKEND, FEESTDAG, NIET_BEKEND -> Optional.of(t("jongeren.schooldag." + oordeel.soort()));
      case VAKANTIE -> Optional.of(vakantie("jongeren.schooldag.VAKANTIE", oordeel));
    };
  }

  /** When the day by which the talk is due falls in a holiday: plan before it. Empty on other days. */
  static Optional<String> signaaldag(SchooldagService dagen, LocalDate signaaldatum) {
    Dagoordeel oordeel = dagen.oordeel(signaaldatum);
    return oordeel.soort() == Dagoordeel.Soort.VAKANTIE
        ? Optional.of(vakantie("jongeren.schooldag.signaal", oordeel))
        : Optional.empty();
  }

  private static String vakantie(String sleutel, Dagoordeel oordeel) {
    String tekst =
        t(
            sleutel,
            t("jongeren.vakantie." + oordeel.vakantie().soort()),
            JongerenTeksten.datum(oordeel.vakantie().van()),
            JongerenTeksten.datum(oordeel.vakantie().totEnMet()),
            JongerenTeksten.datum(oordeel.laatsteSchooldag()));
    return oordeel.vakantie().teBevestigen() ? tekst + " " + t("jongeren.schooldag.te-bevestigen") : tekst;
  }

  private static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate(sleutel, argumenten);
  }
}
