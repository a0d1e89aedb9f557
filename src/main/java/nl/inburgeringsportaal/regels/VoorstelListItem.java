package nl.inburgeringsportaal.regels;

import java.time.LocalDateTime;

/**
 * A row of the list of proposals.
 *
 * @param id id
 * @param versie version
 * @param onderwerp what it changes
 * @param code code of the rule or the education
 * @param status where it stands
 * @param bron the source that it rests on
 * @param voorgesteldDoor account that made it
 * @param voorgesteldOp when
 * @param beslotenDoor account that decided it, null while it is open
 * @param beslotenOp when, null while it is open
 */
public record VoorstelListItem(
    long id,
    int versie,
    Voorstelonderwerp onderwerp,
    String code,
    Voorstelstatus status,
    String bron,
    long voorgesteldDoor,
    LocalDateTime voorgesteldOp,
    Long beslotenDoor,
    LocalDateTime beslotenOp) {}
