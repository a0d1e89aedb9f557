package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalTime;

/**
 * When a building is open on a day of the week.
 *
 * @param van first moment
 * @param tot end, exclusive, later than {@code van}
 */
public record Openingstijd(LocalTime van, LocalTime tot) {}
