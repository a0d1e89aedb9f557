package nl.inburgeringsportaal.base.rapport;

import java.util.Set;

/**
 * A chapter of the uitvoeringsbrief. Each module adds its own as a bean; the module {@code rapportage} gathers them,
 * checks who asks, and calls all of them in one transaction, so that they are of one state of the database. A module
 * that is not there gives no chapter.
 */
public interface RapportHoofdstuk {

  /**
   * @return name of the chapter: lower case with hyphens, at most 40 characters, never changed once an edition holds
   *     it; key of its title in the bundles ({@code hoofdstuk.NAAM})
   */
  String code();

  /**
   * @return place in the letter, low first
   */
  int volgorde();

  /**
   * @return names of the files that its figures rest on, such as {@code leningen}; empty when nobody delivers them
   */
  Set<String> bestanden();

  /**
   * @return true when people also type what it counts: without a delivery there can still be figures
   */
  default boolean ookIngevoerd() {
    return false;
  }

  /**
   * @return codes of the rule parameters that its figures count with
   */
  default Set<String> regels() {
    return Set.of();
  }

  /**
   * @param vraag on which days, as known when, in which language
   * @return the chapter; counts only, nobody can be recognised in them
   */
  Hoofdstuk maak(Hoofdstukvraag vraag);
}
