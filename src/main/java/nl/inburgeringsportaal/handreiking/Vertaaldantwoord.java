package nl.inburgeringsportaal.handreiking;

/**
 * An answer in another language, as a reader sees it.
 *
 * @param taal the language
 * @param vraag the question
 * @param kort the answer in short
 * @param tekst the whole answer in Markdown without HTML
 * @param toelichting of the translator, null for none
 * @param verouderd true when the Dutch answer has been changed since
 */
public record Vertaaldantwoord(
    Vertaaltaal taal, String vraag, String kort, String tekst, String toelichting, boolean verouderd) {}
