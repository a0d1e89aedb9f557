package nl.inburgeringsportaal.nacontrole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.testbasis.TestDatabase;

/**
 * Finds in a text what may never be in one: a number that can be a BSN, a token, a password.
 *
 * <p>One in eleven numbers of nine digits passes the elfproef by chance. No number of the portal has nine digits by
 * itself, so every one that passes is reported, except as the fraction of a second or as part of a longer word.
 */
final class Geheimzoeker {

  /** A search that a database can do as well, for what may hold something. */
  static final String MOGELIJK = "[0-9]{9}|eyJ|Bearer |Basic |wachtwoord=|password=|secret=";

  private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<![0-9A-Za-z])(?<!\\d\\.)\\d{9}(?![0-9A-Za-z])");

  private static final Map<String, Pattern> VORMEN =
      Map.of(
          "token (JWT)", Pattern.compile("eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]*"),
          "token", Pattern.compile("Bearer [A-Za-z0-9._~+/-]{16,}=*"),
          "naam en wachtwoord", Pattern.compile("Basic [A-Za-z0-9+/]{8,}={0,2}"),
          "wachtwoord", Pattern.compile("(?i)(?:password|wachtwoord|secret)=(?!\\*)[^\\s&*;,)\"]+"),
          "sleutel", Pattern.compile(Pattern.quote(TestDatabase.SLEUTEL)),
          "zoeksleutel", Pattern.compile(Pattern.quote(TestDatabase.ZOEKSLEUTEL)));

  private Geheimzoeker() {}

  /**
   * @param tekst any text
   * @return what is found, each as its kind and its place; never the secret itself
   */
  static List<String> zoek(String tekst) {
    List<String> gevonden = new ArrayList<>();
    NEGEN_CIJFERS
        .matcher(tekst)
        .results()
        .filter(getal -> isElfproef(getal.group()))
        .forEach(getal -> gevonden.add("BSN op " + plaats(tekst, getal)));
    VORMEN.forEach(
        (soort, vorm) ->
            vorm.matcher(tekst).results().forEach(vondst -> gevonden.add(soort + " op " + plaats(tekst, vondst))));
    return gevonden;
  }

  private static String plaats(String tekst, MatchResult vondst) {
    long regel = tekst.substring(0, vondst.start()).lines().count();
    return "regel " + Math.max(1, regel) + ", na \"" + omgeving(tekst, vondst.start()) + "\"";
  }

  private static String omgeving(String tekst, int plaats) {
    return tekst.substring(Math.max(0, plaats - 40), plaats).replaceAll("\\s+", " ").replaceAll("\\d{4,}", "…");
  }

  private static boolean isElfproef(String cijfers) {
    int som = 0;
    for (int i = 0; i < 8; i++) {
      som += (9 - i) * Character.digit(cijfers.charAt(i), 10);
    }
    som -= Character.digit(cijfers.charAt(8), 10);
    return som % 11 == 0 && !cijfers.equals("000000000");
  }
}
