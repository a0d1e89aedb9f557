package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A collective measure on the seats in rooms.
 *
 * @param id id
 * @param versie version
 * @param naam what it is called
 * @param grondslag on what it rests
 * @param verlaging percent of the seats that are not used
 * @param van first day
 * @param tot exclusive
 * @param uitgevoerdOp when it was applied
 * @param ingetrokkenOp when it was withdrawn, null as long as it stands
 * @param intrekreden why it was withdrawn, may be null
 * @param geraakt candidates who lost their seat by it
 * @param zonderPlaats of those, who still have no other seat and need one
 */
public record MaatregelListItem(
    long id,
    int versie,
    String naam,
    String grondslag,
    int verlaging,
    LocalDate van,
    LocalDate tot,
    LocalDateTime uitgevoerdOp,
    LocalDateTime ingetrokkenOp,
    String intrekreden,
    int geraakt,
    int zonderPlaats) {}
