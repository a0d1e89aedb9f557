package nl.inburgeringsportaal.leerbaarheidstoets;

import java.util.Map;

/**
 * How many gemeenten are ready for the leerbaarheidstoets.
 *
 * @param gemeenten all of them
 * @param gereed those that miss nothing
 * @param mist per step how many miss it
 * @param knelpunten open obstacles that were reported
 */
public record Gereedheidstelling(int gemeenten, int gereed, Map<Gereedheidstap, Integer> mist, int knelpunten) {

  public Gereedheidstelling {
    mist = Map.copyOf(mist);
  }
}
