package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;
import java.util.List;

/**
 * The loans on a day.
 *
 * @param peildatum the day
 * @param regels a row for each {@link Leningcategorie}
 * @param vergelijk the earlier day beside it; null for none
 * @param regelsVergelijk the same rows on the earlier day; null for none
 * @param levering what the figures rest on
 */
public record LeningRapport(
    LocalDate peildatum,
    List<LeningRegel> regels,
    LocalDate vergelijk,
    List<LeningRegel> regelsVergelijk,
    Herkomst levering) {}
