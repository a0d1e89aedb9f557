package nl.inburgeringsportaal.bijeenkomst;

/**
 * How many came, per kind of organisation; stays when the participants are removed.
 *
 * @param soort kind of organisation
 * @param plaatsen people with a confirmed seat, walk-ins included
 * @param aanwezig of whom it was noted that they were there
 * @param afwezig of whom it was noted that they were not
 */
public record Opkomst(Deelnemersoort soort, long plaatsen, long aanwezig, long afwezig) {}
