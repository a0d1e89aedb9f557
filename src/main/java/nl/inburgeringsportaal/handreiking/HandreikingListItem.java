package nl.inburgeringsportaal.handreiking;

import java.util.Set;
import nl.inburgeringsportaal.regels.Onderwijssoort;

/**
 * A question in a list.
 *
 * @param slug its name in addresses
 * @param vraag the question
 * @param kort the answer in short
 * @param situatie when it comes up
 * @param onderwijs the kinds of education for which the answer holds
 * @param lezers for whom it was written
 * @param kern what it says about an education at one glance, null when it is not such an answer
 * @param veelgesteld true when it is asked often
 * @param teBevestigen true when part of the answer is not confirmed
 */
public record HandreikingListItem(
    String slug,
    String vraag,
    String kort,
    Situatie situatie,
    Set<Onderwijssoort> onderwijs,
    Set<Lezer> lezers,
    Kern kern,
    boolean veelgesteld,
    boolean teBevestigen) {}
