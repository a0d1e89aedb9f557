package nl.inburgeringsportaal.keurmerk;

import java.util.List;

/**
 * Learners of a school on a day, as counts.
 *
 * @param totaal how many, exactly
 * @param zonderNieuwAanbod of those, for how many DUO may register nothing new at a school without a keurmerk
 * @param gemeenten per gemeente, small ones hidden, by name
 */
public record Cursistental(long totaal, long zonderNieuwAanbod, List<GemeenteCursisten> gemeenten) {}
