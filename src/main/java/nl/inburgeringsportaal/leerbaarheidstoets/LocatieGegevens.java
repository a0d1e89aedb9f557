package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * A building in which the test is held.
 *
 * @param id id, null for a new one
 * @param versie version of the row that the form was filled from, 0 for a new one
 * @param gemeenteId organisation of the gemeente that plans there
 * @param naam name, once per gemeente
 * @param adres street and number
 * @param postcode postcode
 * @param plaats town
 * @param bereikbaarheid how to get there, for the invitation; may be null
 * @param toegankelijkheid what there is for people with a disability, for the invitation; may be null
 * @param openingstijden per day of the week when it is open; a day that is not there is closed
 * @param geslotenVanaf first day on which it is used no more, null for none
 */
public record LocatieGegevens(
    Long id,
    int versie,
    long gemeenteId,
    String naam,
    String adres,
    String postcode,
    String plaats,
    String bereikbaarheid,
    String toegankelijkheid,
    Map<DayOfWeek, Openingstijd> openingstijden,
    LocalDate geslotenVanaf) {

  public LocatieGegevens {
    openingstijden = openingstijden == null ? Map.of() : Map.copyOf(openingstijden);
  }
}
