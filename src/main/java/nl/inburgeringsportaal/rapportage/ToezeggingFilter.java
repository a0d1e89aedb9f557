package nl.inburgeringsportaal.rapportage;

/**
 * Filter of promises and motions; null leaves a part out.
 *
 * @param zoek part of the title, the description or the paper
 * @param soort which kind
 * @param hoofdstuk code of a chapter
 * @param afgedaan true for those that are closed, false for those that are open
 */
public record ToezeggingFilter(String zoek, Toezeggingsoort soort, String hoofdstuk, boolean afgedaan) {}
