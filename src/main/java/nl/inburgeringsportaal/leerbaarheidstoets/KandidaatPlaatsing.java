package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;

/**
 * A seat that a candidate has or had.
 *
 * @param id id of the plaatsing
 * @param sessieId id of the session
 * @param begin when it begins
 * @param einde when it ends, exclusive
 * @param locatie name of the building
 * @param lokaal name of the room
 * @param status {@code INGEPLAND}, {@code VERSCHENEN}, {@code NIET_VERSCHENEN}, {@code AFGENOMEN}, {@code AFGEBROKEN}
 * @param beeindigdReden why he lost the seat before the test, null as long as it stands
 * @param uitgenodigdOp when the letter for it was made, null when it was not
 */
public record KandidaatPlaatsing(
    long id,
    long sessieId,
    LocalDateTime begin,
    LocalDateTime einde,
    String locatie,
    String lokaal,
    LbtDeelnamestatus status,
    String beeindigdReden,
    LocalDateTime uitgenodigdOp) {}
