package nl.inburgeringsportaal.jongeren;

/**
 * A shared talk as the school sees it.
 *
 * @param kenmerk number by which school and gemeente speak about it
 * @param gemeentecode gemeente that sees it
 * @param antwoord whom the school can reach there, null while it has not said so
 */
public record Gemeenteantwoord(String kenmerk, String gemeentecode, AntwoordGegevens antwoord) {}
