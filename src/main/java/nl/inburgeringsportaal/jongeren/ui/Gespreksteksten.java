package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.jongeren.Deelnemer;
import nl.inburgeringsportaal.jongeren.Delen;
import nl.inburgeringsportaal.jongeren.EldersDoor;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.NietDoorgegaanReden;
import nl.inburgeringsportaal.jongeren.ToestemmingVan;

/** The words of a talk, in the language of the reader. */
final class Gespreksteksten {
  private static final DateTimeFormatter KLOKTIJD = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Gespreksteksten() {}

  static String tekst(Gespreksstatus status) {
    return t("jongeren.gesprek.status." + status);
  }

  static String tekst(Deelnemer deelnemer) {
    return t("jongeren.gesprek.deelnemer." + deelnemer);
  }

  static String tekst(Collection<Deelnemer> deelnemers) {
    return deelnemers.stream().sorted().map(Gespreksteksten::tekst).collect(Collectors.joining(", "));
  }

  static String tekst(Delen delen) {
    return t("jongeren.gesprek.delen." + delen);
  }

  static String tekst(EldersDoor door) {
    return t("jongeren.gesprek.elders-door." + door);
  }

  static String tekst(NietDoorgegaanReden reden) {
    return t("jongeren.gesprek.reden." + reden);
  }

  static String tekst(ToestemmingVan van) {
    return t("jongeren.gesprek.toestemming-van." + van);
  }

  /** The status as a badge; a planned talk whose day has passed asks to be recorded. */
  static Statusbadge.Status badge(Gespreksstatus status, LocalDate datum, LocalDate vandaag) {
    return switch (status) {
      case GEPLAND ->
          datum.isBefore(vandaag)
              ? new Statusbadge.Status(t("jongeren.gesprek.status.nog-vastleggen"), Statusbadge.Soort.BIJNA)
              : new Statusbadge.Status(tekst(status), Statusbadge.Soort.ACTIEF);
      case GEVOERD, ELDERS_GEVOERD -> new Statusbadge.Status(tekst(status), Statusbadge.Soort.KLAAR);
      case NIET_DOORGEGAAN -> new Statusbadge.Status(tekst(status), Statusbadge.Soort.RUSTIG);
    };
  }

  static Statusbadge badge(GesprekGegevens gesprek, LocalDate vandaag) {
    Statusbadge.Status stand = badge(gesprek.status(), gesprek.datum(), vandaag);
    return new Statusbadge(stand.tekst(), stand.soort());
  }

  static String naam(LeerlingGegevens leerling) {
    return leerling.roepnaam() == null
        ? leerling.achternaam()
        : leerling.roepnaam() + " " + leerling.achternaam();
  }

  /** "ma 23 nov 2026". */
  static String dag(LocalDate dag) {
    return DateTimeFormatter.ofPattern("EEE d MMM yyyy", taal()).format(dag);
  }

  /** "23 november 2026". */
  static String datum(LocalDate dag) {
    return Datums.lang(dag, taal());
  }

  /** "10:00"; says so when the time is not known yet. */
  static String tijd(LocalTime begin) {
    return begin == null ? t("jongeren.gesprek.tijd-onbekend") : KLOKTIJD.format(begin);
  }

  /** "10:00–10:30". */
  static String tijd(LocalTime begin, Integer duurMinuten) {
    return begin == null || duurMinuten == null
        ? tijd(begin)
        : KLOKTIJD.format(begin) + "–" + KLOKTIJD.format(begin.plusMinutes(duurMinuten));
  }

  /** Whether the gemeente knows of the talk, and why it may. */
  static String gedeeld(GesprekGegevens gesprek, String gemeente) {
    if (gesprek.delenIngetrokkenOp() != null) {
      return t("jongeren.gesprek.gedeeld.ingetrokken", datum(gesprek.delenIngetrokkenOp()));
    }
    String wie = gemeente == null ? t("jongeren.gesprek.gedeeld.de-gemeente") : gemeente;
    return switch (gesprek.delen()) {
      case NIET -> t("jongeren.gesprek.gedeeld.niet");
      case TOESTEMMING ->
          t(
              "jongeren.gesprek.gedeeld.toestemming",
              wie,
              tekst(gesprek.toestemmingVan()),
              datum(gesprek.toestemmingOp()));
      case GRONDSLAG -> t("jongeren.gesprek.gedeeld.grondslag", wie, gesprek.grondslag());
    };
  }

  static boolean isGedeeld(GesprekGegevens gesprek) {
    return gesprek.delen() != Delen.NIET && gesprek.delenIngetrokkenOp() == null;
  }

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate(sleutel, argumenten);
  }

  /** An export runs without a page; then it is Dutch. */
  static Locale taal() {
    return UI.getCurrent() == null ? Vertaling.NL : UI.getCurrent().getLocale();
  }

  /** Days as people read them: a text of a refusal is also used where a day is written as in a file. */
  static Object[] leesbaar(Object[] argumenten) {
    return Arrays.stream(argumenten).map(deel -> deel instanceof LocalDate dag ? datum(dag) : deel).toArray();
  }
}
