package nl.inburgeringsportaal.regels;

/**
 * A row of the list of rules.
 *
 * @param code code of the rule
 * @param nu what holds today, null when nothing does
 * @param straks the next value that is already known, null when there is none
 * @param openVoorstellen number of open proposals about it
 */
public record RegelListItem(String code, Regelwaarde nu, Regelwaarde straks, long openVoorstellen) {}
