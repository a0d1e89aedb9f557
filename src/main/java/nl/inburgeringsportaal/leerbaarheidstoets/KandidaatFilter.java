package nl.inburgeringsportaal.leerbaarheidstoets;

import java.util.Set;
import nl.inburgeringsportaal.inburgeraar.TienWekenStand;

/**
 * Which candidates are asked for. Null for a component: everything.
 *
 * @param zoek part of the name
 * @param standen where they are; empty for all that are open
 * @param gemeenten codes of gemeenten that see them
 * @param taal ISO 639 code of the language in which the test is explained
 * @param zonderNummer true for those whom DUO gave no number yet
 * @param deadline how far the ten weeks are
 */
public record KandidaatFilter(
    String zoek,
    Set<Kandidaatstand> standen,
    Set<String> gemeenten,
    String taal,
    boolean zonderNummer,
    TienWekenStand deadline) {

  public KandidaatFilter {
    zoek = zoek == null || zoek.isBlank() ? null : zoek.strip();
    standen = standen == null ? Set.of() : Set.copyOf(standen);
    gemeenten = gemeenten == null ? Set.of() : Set.copyOf(gemeenten);
  }
}
