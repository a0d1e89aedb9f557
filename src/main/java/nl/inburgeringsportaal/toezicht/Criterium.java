package nl.inburgeringsportaal.toezicht;

/**
 * One criterion.
 *
 * @param nummer number within the set, from 1
 * @param groep group, 1 to 100 characters
 * @param tekst what is asked, 1 to 500 characters
 */
public record Criterium(int nummer, String groep, String tekst) {}
