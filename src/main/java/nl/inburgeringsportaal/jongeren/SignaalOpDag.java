package nl.inburgeringsportaal.jongeren;

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
    String leerlingnummer,
    String soort,
    LocalDate datum18,
    LocalDate signaaldatum,
    Signaalstatus status,
    NietNodigReden reden,
    boolean teLaat) {}
