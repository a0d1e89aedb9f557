package nl.inburgeringsportaal.cursus;

import java.time.LocalDate;
import nl.inburgeringsportaal.inburgeraar.Doelgroep;

/**
 * A learner of a school.
 *
 * @param id id of the offer
 * @param inburgeraarId the person
 * @param naam family name, then first names
 * @param gemeentecode where he is registered
 * @param doelgroep his group
 * @param begin first day of the offer
 * @param verwachtEinde day on which it is expected to end, may be null
 * @param leerroute route, may be null
 * @param bekostiging who pays, may be null
 */
public record CursistListItem(
    long id,
    long inburgeraarId,
    String naam,
    String gemeentecode,
    Doelgroep doelgroep,
    LocalDate begin,
    LocalDate verwachtEinde,
    Leerroute leerroute,
    Bekostiging bekostiging) {}
