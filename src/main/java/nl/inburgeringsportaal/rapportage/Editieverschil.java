package nl.inburgeringsportaal.rapportage;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel.Eenheid;

/**
 * A figure of an established edition that would be another one when it was counted now.
 *
 * @param hoofdstuk title of the chapter
 * @param tabel title of the table
 * @param rij name of the row
 * @param kolom header of the column
 * @param van first day of which it is: the peildatum, the earlier day, or the begin of a time
 * @param totEnMet last day, the same one for what stands on a day
 * @param eenheid what it counts
 * @param vastgesteld figure of the edition; null when it had none
 * @param nu figure of now; null when there is none
 */
public record Editieverschil(
    String hoofdstuk,
    String tabel,
    String rij,
    String kolom,
    LocalDate van,
    LocalDate totEnMet,
    Eenheid eenheid,
    BigDecimal vastgesteld,
    BigDecimal nu) {}
