package nl.inburgeringsportaal.leerbaarheidstoets;

import java.util.List;

/**
 * What became of a proposal that was applied.
 *
 * @param geplaatst how many were placed
 * @param nietMeer who no longer fitted at that moment, with the reason
 */
public record Voorsteluitkomst(int geplaatst, List<Niet> nietMeer) {

  /**
   * Somebody who was not placed.
   *
   * @param deelnameId id of his test
   * @param sessieId id of the session
   * @param reden key of the text that says why
   * @param argumenten arguments of that text
   */
  public record Niet(long deelnameId, long sessieId, String reden, Object[] argumenten) {

    /** Not the arguments, which may name somebody. */
    @Override
    public String toString() {
      return "Niet[" + deelnameId + " " + reden + "]";
    }
  }
}
