package nl.inburgeringsportaal.elip;

/**
 * How many persons of a cohort belong to the group, by criterion.
 *
 * @param cohort year in which the duty began
 * @param minstens who drew so much that the term does not matter
 * @param eindeTermijn who drew enough in the last part of the term
 * @param beide who counts in both
 */
public record Eliptelling(int cohort, long minstens, long eindeTermijn, long beide) {}
