package nl.inburgeringsportaal.cursus;

/**
 * Filter of the schools; null leaves a part out.
 *
 * @param zoek part of name, place or number
 * @param keurmerk what DUO says of the keurmerk
 * @param metCursisten true for those alone with learners within reach today
 */
public record InstellingFilter(String zoek, Boolean keurmerk, boolean metCursisten) {}
