package nl.inburgeringsportaal.regels;

/**
 * One line of the effect of a change: so many go from this to that.
 *
 * @param soort key of the text that says what is counted, such as signals
 * @param van key of the text of the state before
 * @param naar key of the text of the state after
 * @param aantal how many
 */
public record EffectRegel(String soort, String van, String naar, long aantal) {}
