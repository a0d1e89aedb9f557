package nl.inburgeringsportaal.regels.internal;

/**
 * Number of proposals about a rule or an education.
 *
 * @param code its code
 * @param aantal how many
 */
public record AantalPerCode(String code, long aantal) {}
