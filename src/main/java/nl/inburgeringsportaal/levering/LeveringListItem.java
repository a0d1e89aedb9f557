package nl.inburgeringsportaal.levering;

import java.time.LocalDateTime;

/**
 * A row of the list of deliveries.
 *
 * @param id id
 * @param ontvangenOp when it was complete
 * @param geleverdDoor user name of who delivered it
 * @param scherm true when it came from the page
 * @param status where it is
 * @param bestanden names of its parts, comma separated
 * @param gelezen lines read
 * @param nieuw records added
 * @param gewijzigd records changed
 * @param geweigerd lines refused
 * @param fouten problems that refuse something
 * @param waarschuwingen problems that refuse nothing
 * @param trektIn the delivery that it takes back; null when it has files
 * @param ingetrokkenDoor the delivery that took it back; null when none did
 */
public record LeveringListItem(
    long id,
    LocalDateTime ontvangenOp,
    String geleverdDoor,
    boolean scherm,
    Leveringstatus status,
    String bestanden,
    long gelezen,
    long nieuw,
    long gewijzigd,
    long geweigerd,
    long fouten,
    long waarschuwingen,
    Long trektIn,
    Long ingetrokkenDoor) {}
