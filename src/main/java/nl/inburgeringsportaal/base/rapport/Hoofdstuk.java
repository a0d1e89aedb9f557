package nl.inburgeringsportaal.base.rapport;

import java.util.List;

/**
 * The figures of a chapter, with all words in the language in which they were asked for: kept as it is when an edition
 * of the letter is established.
 *
 * @param code {@link RapportHoofdstuk#code}
 * @param titel title
 * @param tabellen the tables
 * @param voetnoten what has to be known to read them: rounding, corrections, limits
 */
public record Hoofdstuk(String code, String titel, List<Hoofdstuktabel> tabellen, List<String> voetnoten) {

  public Hoofdstuk {
    tabellen = List.copyOf(tabellen);
    voetnoten = List.copyOf(voetnoten);
  }
}
