package nl.inburgeringsportaal.regels;

/**
 * A row of the list of educations.
 *
 * @param opleiding the education
 * @param vrijstellendVandaag true when it exempts today
 * @param openVoorstellen number of open proposals about it
 */
public record OpleidingListItem(Opleiding opleiding, boolean vrijstellendVandaag, long openVoorstellen) {}
