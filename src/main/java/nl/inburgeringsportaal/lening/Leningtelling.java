package nl.inburgeringsportaal.lening;

import nl.inburgeringsportaal.base.Bedrag;

/**
 * How many loans stand how.
 *
 * @param toestand how they stand
 * @param aantal how many
 * @param opgenomen what has been drawn from them together
 */
public record Leningtelling(Leningtoestand toestand, long aantal, Bedrag opgenomen) {}
