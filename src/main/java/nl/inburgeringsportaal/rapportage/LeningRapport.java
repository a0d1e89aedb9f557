package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;
import java.util.List;

/**
 * The loans on a day.
 *
 * @param peildatum the day
 * @param regels a row for each {@link Leningcategorie}
 * @param levering what the figures rest on
 */
public record LeningRapport(LocalDate peildatum, List<LeningRegel> regels, Herkomst levering) {}
