package nl.inburgeringsportaal.keurmerk;

/**
 * How long a part of procedures took, for those in which it ended in a period, and how it stands on the last day.
 *
 * @param aantal in how many it ended in the period
 * @param mediaan days that the middle one took, of an even number the shorter one in the middle; null for none
 * @param langste days that the longest one took; null for none
 * @param teLaat how many of them ended after their last day
 * @param loopt in how many it runs on the last day of the period
 * @param looptTeLaat in how many of those its last day has passed
 */
public record Looptijd(long aantal, Long mediaan, Long langste, long teLaat, long loopt, long looptTeLaat) {}
