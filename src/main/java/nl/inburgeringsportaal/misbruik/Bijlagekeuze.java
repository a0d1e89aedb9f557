package nl.inburgeringsportaal.misbruik;

import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.opslag.LosBestand;

/**
 * What somebody chose to send along to the Inspectie.
 *
 * @param vanZaak ids of files of the case, or of signals that were merged with it
 * @param nieuw files that were added with it
 */
public record Bijlagekeuze(Set<Long> vanZaak, List<LosBestand> nieuw) {
  /** Nothing goes along. */
  public static final Bijlagekeuze NIETS = new Bijlagekeuze(Set.of(), List.of());

  public Bijlagekeuze {
    vanZaak = Set.copyOf(vanZaak);
    nieuw = List.copyOf(nieuw);
  }
}
