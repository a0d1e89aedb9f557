package nl.inburgeringsportaal.regels;

/**
 * A change of the rules holds; published in the transaction that establishes it, so that what was computed
 * with the old rules can be computed again after it.
 *
 * @param voorstelId the proposal
 * @param onderwerp what changed
 * @param code code of the rule or the education
 */
public record RegelVastgesteld(long voorstelId, Voorstelonderwerp onderwerp, String code) {}
