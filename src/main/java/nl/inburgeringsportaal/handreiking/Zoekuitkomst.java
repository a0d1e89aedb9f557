package nl.inburgeringsportaal.handreiking;

import java.util.List;

/**
 * What a search gives.
 *
 * @param treffers questions that fit, best first
 * @param buitenOnderwijs true when nothing fitted within the chosen education, so these come from all
 * @param suggesties questions that are asked often, given when nothing fits at all
 */
public record Zoekuitkomst(
    List<HandreikingListItem> treffers, boolean buitenOnderwijs, List<HandreikingListItem> suggesties) {

  public Zoekuitkomst {
    treffers = List.copyOf(treffers);
    suggesties = List.copyOf(suggesties);
  }
}
