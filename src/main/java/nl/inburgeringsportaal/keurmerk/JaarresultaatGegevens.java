package nl.inburgeringsportaal.keurmerk;

import java.math.BigDecimal;

/**
 * Results of a taalschool in a year.
 *
 * @param versie version that was read, 0 for a new one
 * @param jaar the year
 * @param geslaagd percent that passed of those who sat an exam, 0 to 100 with one digit, null when not known
 * @param tevredenheid mark for satisfaction, 1 to 10 with one digit, null when not known
 * @param antwoorden how many answered, null when not known
 */
public record JaarresultaatGegevens(
    int versie, int jaar, BigDecimal geslaagd, BigDecimal tevredenheid, Integer antwoorden) {}
