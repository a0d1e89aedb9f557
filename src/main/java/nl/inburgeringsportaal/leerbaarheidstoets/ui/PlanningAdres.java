package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Dagtekst;

/**
 * What the address of the calendar says, read leniently: what is not understood is left out.
 *
 * @param vraag the query parameters
 */
record PlanningAdres(QueryParameters vraag) {
  /** Address of the page; a session stands below it. */
  static final String PAD = "toetsplanning";

  static final String WEERGAVE = "weergave";
  static final String VAN = "van";
  static final String LOCATIE = "locatie";
  static final String STATUS = "status";
  static final String BEGELEIDER = "begeleider";
  static final String NIET_KLAAR = "nodig";
  static final String VOORBIJ = "voorbij";

  /** How the sessions are shown. */
  enum Weergave {
    WEEK,
    MAAND,
    LIJST
  }

  Weergave weergave() {
    return vraag
        .getSingleParameter(WEERGAVE)
        .map(tekst -> tekst.equals("maand") ? Weergave.MAAND : tekst.equals("lijst") ? Weergave.LIJST : Weergave.WEEK)
        .orElse(Weergave.WEEK);
  }

  private LocalDate dag(LocalDate vandaag) {
    return vraag.getSingleParameter(VAN).flatMap(Dagtekst::lees).orElse(vandaag);
  }

  /** First day that is asked for: a Monday, or the first of a month. */
  LocalDate eerste(LocalDate vandaag) {
    LocalDate dag = dag(vandaag);
    return weergave() == Weergave.MAAND ? dag.withDayOfMonth(1) : dag.with(DayOfWeek.MONDAY);
  }

  /** The period after or before. */
  LocalDate verder(LocalDate vandaag, int stappen) {
    LocalDate eerste = eerste(vandaag);
    return weergave() == Weergave.MAAND ? eerste.plusMonths(stappen) : eerste.plusWeeks(stappen);
  }

  /** The same page with another way of showing. */
  RouterLink naar(Weergave weergave, String tekst) {
    return link(vraag.merging(WEERGAVE, weergave.name().toLowerCase(java.util.Locale.ROOT)), tekst);
  }

  /** The same page from another day. */
  RouterLink vanaf(LocalDate dag, String tekst) {
    return link(vraag.merging(VAN, dag.toString()), tekst);
  }

  private static RouterLink link(QueryParameters doel, String tekst) {
    RouterLink link = new RouterLink();
    link.setRoute(ToetsplanningView.class);
    link.setQueryParameters(doel);
    link.setHighlightCondition(HighlightConditions.never());
    link.setText(tekst);
    return link;
  }
}
