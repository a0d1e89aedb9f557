package nl.inburgeringsportaal.bijeenkomst;

/**
 * What is left of a meeting: slides, a recording.
 *
 * @param titel what it is
 * @param adres where it is, beginning with {@code https://}
 */
public record Materiaal(String titel, String adres) {}
