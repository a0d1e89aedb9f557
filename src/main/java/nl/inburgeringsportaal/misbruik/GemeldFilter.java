package nl.inburgeringsportaal.misbruik;

/**
 * Which of the own reports are listed.
 *
 * @param vraag true for those alone about which something was asked
 */
public record GemeldFilter(boolean vraag) {}
