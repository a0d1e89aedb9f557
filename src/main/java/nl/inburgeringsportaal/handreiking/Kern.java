package nl.inburgeringsportaal.handreiking;

/**
 * What an answer says about one point, for the overview of an education.
 *
 * @param punt the point
 * @param oordeel whether it holds
 */
public record Kern(Kernpunt punt, Oordeel oordeel) {}
