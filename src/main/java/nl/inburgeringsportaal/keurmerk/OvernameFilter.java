package nl.inburgeringsportaal.keurmerk;

import java.util.Set;

/**
 * Filter of the requests to take learners over; null leaves a part out.
 *
 * @param zoek part of the name of one of both schools
 * @param statussen how far it is, empty for all
 */
public record OvernameFilter(String zoek, Set<Overnamestatus> statussen) {}
