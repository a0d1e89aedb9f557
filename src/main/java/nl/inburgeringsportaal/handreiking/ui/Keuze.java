package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.handreiking.HandreikingService;
import nl.inburgeringsportaal.handreiking.Lezer;
import nl.inburgeringsportaal.handreiking.Regelmoment;
import nl.inburgeringsportaal.handreiking.Situatie;
import nl.inburgeringsportaal.regels.Onderwijssoort;

/**
 * What the address of the handreiking chooses. An unknown value chooses nothing.
 *
 * @param soort kind of education, null for all
 * @param situatie situation, null for all
 * @param lezer for whom the answers are, null for everybody
 * @param moment which rules
 * @param dag the day whose rules are read, null for those of {@code moment}
 * @param zoek what is searched for, empty for nothing
 */
record Keuze(
    Onderwijssoort soort, Situatie situatie, Lezer lezer, Regelmoment moment, LocalDate dag, String zoek)
    implements Serializable {
  static final int LANGSTE_ZOEKVRAAG = 200;
  static final Keuze ALLES = new Keuze(null, null, null, Regelmoment.VANDAAG, null, "");

  static Keuze van(QueryParameters parameters) {
    String zoek = parameters.getSingleParameter(HandreikingRoute.ZOEK).orElse("");
    return new Keuze(
        een(parameters, HandreikingRoute.ONDERWIJS, Onderwijssoort.values()),
        een(parameters, HandreikingRoute.SITUATIE, Situatie.values()),
        een(parameters, HandreikingRoute.VOOR, Lezer.values()),
        moment(parameters),
        dag(parameters),
        zoek.substring(0, Math.min(zoek.length(), LANGSTE_ZOEKVRAAG)));
  }

  static Regelmoment moment(QueryParameters parameters) {
    return parameters
        .getSingleParameter(HandreikingRoute.REGELS)
        .filter(HandreikingRoute.REGELS_2021::equals)
        .map(jaar -> Regelmoment.DECEMBER_2021)
        .orElse(Regelmoment.VANDAAG);
  }

  private static LocalDate dag(QueryParameters parameters) {
    return parameters.getSingleParameter(HandreikingRoute.DAG).flatMap(Dagtekst::lees).orElse(null);
  }

  private static <E extends Enum<E>> E een(QueryParameters parameters, String naam, E[] waarden) {
    return parameters
        .getSingleParameter(naam)
        .flatMap(gevraagd -> Arrays.stream(waarden).filter(waarde -> waarde(waarde).equals(gevraagd)).findFirst())
        .orElse(null);
  }

  private static String waarde(Enum<?> waarde) {
    return waarde.name().toLowerCase(Locale.ROOT);
  }

  QueryParameters parameters() {
    Map<String, String> parameters = new HashMap<>();
    zet(parameters, HandreikingRoute.ONDERWIJS, soort);
    zet(parameters, HandreikingRoute.SITUATIE, situatie);
    zet(parameters, HandreikingRoute.VOOR, lezer);
    if (dag != null) {
      parameters.put(HandreikingRoute.DAG, dag.toString());
    } else if (moment == Regelmoment.DECEMBER_2021) {
      parameters.put(HandreikingRoute.REGELS, HandreikingRoute.REGELS_2021);
    }
    if (!zoek.isBlank()) {
      parameters.put(HandreikingRoute.ZOEK, zoek.strip());
    }
    return QueryParameters.simple(parameters);
  }

  private static void zet(Map<String, String> parameters, String naam, Enum<?> waarde) {
    if (waarde != null) {
      parameters.put(naam, waarde(waarde));
    }
  }

  /** Address of an answer under the same rules. */
  String adres(HandreikingListItem vraag) {
    if (dag != null) {
      return HandreikingRoute.vraag(vraag.slug(), dag);
    }
    return HandreikingRoute.vraag(vraag.slug()) + (moment == Regelmoment.VANDAAG ? "" : "?" + regels());
  }

  private static String regels() {
    return HandreikingRoute.REGELS + "=" + HandreikingRoute.REGELS_2021;
  }

  boolean past(HandreikingListItem vraag) {
    return (situatie == null || vraag.situatie() == situatie) && (lezer == null || vraag.lezers().contains(lezer));
  }

  /** The day whose rules are read. */
  LocalDate dag(HandreikingService service) {
    LocalDate vandaag = service.dag(Regelmoment.VANDAAG);
    return dag == null ? service.dag(moment) : dag.isAfter(vandaag) ? vandaag : dag;
  }

  boolean isOverzicht() {
    return soort == null && situatie == null && lezer == null;
  }

  Keuze met(Onderwijssoort nieuw) {
    return new Keuze(nieuw, situatie, lezer, moment, dag, zoek);
  }

  Keuze met(Situatie nieuw) {
    return new Keuze(soort, nieuw, lezer, moment, dag, zoek);
  }

  Keuze met(Lezer nieuw) {
    return new Keuze(soort, situatie, nieuw, moment, dag, zoek);
  }

  Keuze met(Regelmoment nieuw) {
    return new Keuze(soort, situatie, lezer, nieuw, null, zoek);
  }

  Keuze met(LocalDate nieuw) {
    return new Keuze(soort, situatie, lezer, Regelmoment.VANDAAG, nieuw, zoek);
  }

  Keuze met(String nieuw) {
    return new Keuze(soort, situatie, lezer, moment, dag, nieuw);
  }
}
