package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;

/**
 * An indicator or a study of the monitoring plan.
 *
 * @param id id, null for a new one
 * @param versie version that was read
 * @param soort what it is
 * @param titel what it is about, 1 to {@value MonitoringService#LANGSTE_TITEL} characters
 * @param omschrijving what it tells, 1 to {@value MonitoringService#LANGSTE_OMSCHRIJVING} characters
 * @param uitvoerder who measures it or carries it out, may be null
 * @param hoofdstuk code of the chapter that it belongs to; null for the whole letter
 * @param status how far it is
 * @param geplandOp day on which it should be ready; null when that is not known
 * @param gereedOp day on which it was; null as long as it is not
 */
public record MonitoringGegevens(
    Long id,
    int versie,
    Monitoringsoort soort,
    String titel,
    String omschrijving,
    String uitvoerder,
    String hoofdstuk,
    Monitoringstatus status,
    LocalDate geplandOp,
    LocalDate gereedOp) {}
