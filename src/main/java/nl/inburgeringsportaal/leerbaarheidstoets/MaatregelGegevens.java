package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * A collective measure on the seats in rooms, such as 1.5 m distance, as DUO fills it in.
 *
 * @param naam what it is called
 * @param grondslag on what it rests
 * @param verlaging percent of the seats that are not used, 1 to 100
 * @param van first day
 * @param tot exclusive
 */
public record MaatregelGegevens(String naam, String grondslag, Integer verlaging, LocalDate van, LocalDate tot) {}
