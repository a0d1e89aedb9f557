package nl.inburgeringsportaal.leerbaarheidstoets;

import java.util.Set;

/**
 * Whose exam numbers are asked for. Null for a component: everything.
 *
 * @param zoek part of the name
 * @param nummer an exam number, or what one begins with
 * @param gemeenten codes of gemeenten
 * @param stand with or without a number; without unless told
 * @param gevraagd true for those whom their gemeente signed up
 */
public record NummerFilter(String zoek, String nummer, Set<String> gemeenten, Stand stand, boolean gevraagd) {

  /** Whether there is a number. */
  public enum Stand {
    /** To take the test, and no number. */
    ZONDER,
    /** A number that holds. */
    MET,
    /** A number that was withdrawn. */
    INGETROKKEN
  }

  public NummerFilter {
    zoek = zoek == null || zoek.isBlank() ? null : zoek.strip();
    nummer = nummer == null || nummer.isBlank() ? null : nummer.strip();
    gemeenten = gemeenten == null ? Set.of() : Set.copyOf(gemeenten);
    stand = stand == null ? Stand.ZONDER : stand;
  }
}
