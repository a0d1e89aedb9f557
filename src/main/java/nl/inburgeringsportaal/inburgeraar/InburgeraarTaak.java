package nl.inburgeringsportaal.inburgeraar;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Persoonsgegevens;
import nl.inburgeringsportaal.base.Zichtbaar;

/**
 * Something that a gemeente has to do for a person.
 *
 * @param inburgeraarId the person
 * @param naam his name
 * @param gemeentecode where he is registered
 * @param toewijzen true when the file must be given to a klantmanager, false when his PIP must be set
 * @param uiterlijk last day of the ten weeks
 */
@Persoonsgegevens
public record InburgeraarTaak(
    @Zichtbaar long inburgeraarId,
    @Zichtbaar String naam,
    @Zichtbaar String gemeentecode,
    @Zichtbaar boolean toewijzen,
    @Zichtbaar LocalDate uiterlijk) {}
