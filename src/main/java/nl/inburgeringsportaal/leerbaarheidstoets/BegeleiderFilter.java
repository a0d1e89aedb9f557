package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * Which toetsbegeleiders are listed.
 *
 * @param zoek part of the name or of the gemeente, null for all
 * @param stand only these that stand so today, null for all who were not taken back
 * @param mist only those who lack this, null for all
 */
public record BegeleiderFilter(String zoek, Begeleiderstand stand, Stap mist) {}
