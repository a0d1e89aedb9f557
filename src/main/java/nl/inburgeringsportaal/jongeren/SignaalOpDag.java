package nl.inburgeringsportaal.jongeren;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * The signal of a pupil on a day, as the API gives it.
 *
 * @param leerlingnummer number in the school's own administration
 * @param soort always {@code ACHTTIENDE_VERJAARDAG} so far
 * @param datum18 18th birthday
 * @param signaaldatum first day on which the talk is due
 * @param status where the signal stands on that day
 * @param reden why no talk is needed, null unless the status says so
 * @param teLaat true when the birthday has come without a talk
 */
public record SignaalOpDag(
    @Schema(description = "nummer in de administratie van de school") String leerlingnummer,
    @Schema(description = "soort signaal", allowableValues = "ACHTTIENDE_VERJAARDAG") String soort,
    @Schema(description = "18e verjaardag") LocalDate datum18,
    @Schema(description = "eerste dag waarop het gesprek aan de beurt is") LocalDate signaaldatum,
    @Schema(description = "stand op de peildatum") Signaalstatus status,
    @Schema(description = "waarom geen gesprek nodig is, alleen bij niet_nodig", types = {"string", "null"})
        NietNodigReden reden,
    @Schema(description = "de verjaardag is voorbij zonder gesprek") boolean teLaat) {}
