package nl.inburgeringsportaal.leerbaarheidstoets;

import java.util.Set;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.inburgeraar.TienWekenStand;

/**
 * Which candidates are asked for. Null for a component: everything.
 *
 * @param zoek part of the name
 * @param nummer an exam number, or what one begins with
 * @param standen where they are; empty for all that are open, and with a number for all
 * @param gemeenten codes of gemeenten that see them
 * @param taal ISO 639 code of the language in which the test is explained
 * @param zonderNummer true for those whom DUO gave no number yet
 * @param deadline how far the ten weeks are
 */
public record KandidaatFilter(
    String zoek,
    String nummer,
    Set<Kandidaatstand> standen,
    Set<String> gemeenten,
    String taal,
    boolean zonderNummer,
    TienWekenStand deadline) {
  /** At most twelve letters and digits; those that the portal gives out begin with LBT, and no name has a digit. */
  private static final Pattern NUMMER =
      Pattern.compile("(?=.*\\d|LBT\\w)[A-Z0-9]{3,12}", Pattern.CASE_INSENSITIVE);

  public KandidaatFilter {
    zoek = zoek == null || zoek.isBlank() ? null : zoek.strip();
    nummer = nummer == null || nummer.isBlank() ? null : nummer.strip();
    standen = standen == null ? Set.of() : Set.copyOf(standen);
    gemeenten = gemeenten == null ? Set.of() : Set.copyOf(gemeenten);
  }

  /**
   * @param tekst what somebody typed to search for
   * @return true when it is an exam number or the beginning of one, and no name
   */
  public static boolean isNummer(String tekst) {
    return NUMMER.matcher(tekst).matches();
  }
}
