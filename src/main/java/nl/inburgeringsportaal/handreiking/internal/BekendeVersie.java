package nl.inburgeringsportaal.handreiking.internal;

/**
 * A version that is in the database.
 *
 * @param slug name of the question
 * @param nummer number of the version
 * @param herkomst who wrote it
 * @param controlegetal SHA-256 of its content
 */
public record BekendeVersie(String slug, int nummer, Herkomst herkomst, String controlegetal) {}
