package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.jongeren.GesprekFilter;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;

/**
 * What the address of the page with talks says, read leniently: what is not understood is left out.
 *
 * @param vraag the query parameters
 */
record GesprekAdres(QueryParameters vraag) {
  /** Address of the page; a talk stands below it. */
  static final String PAD = "gesprekken";

  /** Style sheet of the screens of a talk. */
  static final String STIJL = "context://portaal/gesprek.css";

  static final String KEUZE = "gesprek";
  static final String WEERGAVE = "weergave";
  static final String WEEK = "week";
  static final String PERIODE = "periode";
  static final String STATUS = "status";
  static final String KLAS = "klas";
  private static final int VIER_WEKEN = 28;
  private static final int LAATSTE_WEEKDAG = 6;

  /** Address of one talk. */
  static String van(long gesprekId) {
    return PAD + "/" + gesprekId;
  }

  /** Address of the file of a pupil. */
  static String dossier(long leerlingId) {
    return "leerlingen/" + leerlingId;
  }

  /** The selected talk. */
  Optional<Long> keuze() {
    return lees(KEUZE, Long::valueOf);
  }

  /** Whether the week is shown. A period is a choice for the list, so it leaves the week. */
  boolean isWeek() {
    return vraag.getSingleParameter(WEERGAVE).filter(WEEK::equals).isPresent()
        && vraag.getSingleParameter(PERIODE).isEmpty();
  }

  /** First day of the week that is shown, this week when none is asked. */
  LocalDate maandag(LocalDate vandaag) {
    return vraag.getSingleParameter(WEEK).flatMap(Dagtekst::lees).orElse(vandaag).with(DayOfWeek.MONDAY);
  }

  /** Which talks: without a period those from today on, in the week view those of that week. */
  GesprekFilter filter(LocalDate vandaag) {
    if (isWeek()) {
      LocalDate maandag = maandag(vandaag);
      return filter(maandag, maandag.plusDays(LAATSTE_WEEKDAG));
    }
    LocalDate maandag = vandaag.with(DayOfWeek.MONDAY);
    return switch (vraag.getSingleParameter(PERIODE).orElse("")) {
      case "week" -> filter(maandag, maandag.plusDays(LAATSTE_WEEKDAG));
      case "vier-weken" -> filter(vandaag, vandaag.plusDays(VIER_WEKEN - 1));
      case "voorbij" -> filter(null, vandaag.minusDays(1));
      case "alles" -> filter(null, null);
      default -> filter(vandaag, null);
    };
  }

  private GesprekFilter filter(LocalDate van, LocalDate totEnMet) {
    String klas = vraag.getSingleParameter(KLAS).filter(waarde -> !waarde.isBlank()).orElse(null);
    return new GesprekFilter(lees(STATUS, Gespreksstatus::valueOf).orElse(null), van, totEnMet, klas);
  }

  /** Planned talks of this week. */
  static GesprekFilter dezeWeek(LocalDate vandaag) {
    LocalDate maandag = vandaag.with(DayOfWeek.MONDAY);
    return new GesprekFilter(Gespreksstatus.GEPLAND, maandag, maandag.plusDays(LAATSTE_WEEKDAG), null);
  }

  /** Planned talks whose day has passed: still to be recorded. */
  static GesprekFilter nogVastleggen(LocalDate vandaag) {
    return new GesprekFilter(Gespreksstatus.GEPLAND, null, vandaag.minusDays(1), null);
  }

  /** A link to the page with other parameters. */
  static RouterLink link(QueryParameters doel, String tekst) {
    RouterLink link = new RouterLink();
    link.setRoute(GesprekkenView.class);
    link.setQueryParameters(doel);
    link.setHighlightCondition(HighlightConditions.never());
    link.setText(tekst);
    return link;
  }

  private <T> Optional<T> lees(String parameter, Function<String, T> naar) {
    try {
      return vraag.getSingleParameter(parameter).filter(waarde -> !waarde.isBlank()).map(naar);
    } catch (IllegalArgumentException onbegrepen) {
      return Optional.empty();
    }
  }
}
