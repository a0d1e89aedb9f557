package nl.inburgeringsportaal.handreiking.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which known word somebody meant who made a typing error. It begins with the same letter, and a long word may be
 * further off than a short one. A word that is known, or the beginning of a known one, is left as it is.
 */
final class Spelling {
  private static final int KORTSTE = 5;
  private static final int LANG = 8;
  private static final int HEEL_LANG = 11;

  private final NavigableSet<String> bekend;
  private final Map<Character, List<String>> opLetter;

  /**
   * @param woorden the known words, in lower case
   */
  Spelling(Collection<String> woorden) {
    bekend = new TreeSet<>(woorden);
    opLetter =
        bekend.stream()
            .filter(woord -> woord.length() >= KORTSTE - 1)
            .collect(Collectors.groupingBy(woord -> woord.charAt(0), TreeMap::new, Collectors.toList()));
  }

  /**
   * @param woord a word in lower case
   * @return the known word nearest to it, empty when it is known, short, or near to none
   */
  Optional<String> bedoeld(String woord) {
    String eerste = bekend.ceiling(woord);
    if (woord.length() < KORTSTE || (eerste != null && eerste.startsWith(woord))) {
      return Optional.empty();
    }
    String beste = null;
    int kleinste = hoogstens(woord) + 1;
    for (String ander : opLetter.getOrDefault(woord.charAt(0), List.of())) {
      int afstand = afstand(woord, ander, kleinste);
      if (afstand < kleinste) {
        kleinste = afstand;
        beste = ander;
      }
    }
    return Optional.ofNullable(beste);
  }

  /**
   * @param begin beginning of a word, in lower case
   * @param hoogstens the most that are wanted
   * @return known words that begin with it, none when it is a known word itself
   */
  List<String> aangevuld(String begin, int hoogstens) {
    if (bekend.contains(begin)) {
      return List.of();
    }
    return bekend.tailSet(begin).stream().takeWhile(woord -> woord.startsWith(begin)).limit(hoogstens).toList();
  }

  private static int hoogstens(String woord) {
    if (woord.length() < LANG) {
      return 1;
    }
    return woord.length() < HEEL_LANG ? 2 : 3;
  }

  /** Letters to add, leave out, change or swap with their neighbour; stops counting at {@code grens}. */
  private static int afstand(String een, String ander, int grens) {
    if (Math.abs(een.length() - ander.length()) >= grens) {
      return grens;
    }
    int[] ervoor = new int[ander.length() + 1];
    int[] vorige = new int[ander.length() + 1];
    int[] rij = new int[ander.length() + 1];
    for (int j = 0; j <= ander.length(); j++) {
      vorige[j] = j;
    }
    for (int i = 1; i <= een.length(); i++) {
      rij[0] = i;
      int laagste = i;
      for (int j = 1; j <= ander.length(); j++) {
        boolean gelijk = een.charAt(i - 1) == ander.charAt(j - 1);
        rij[j] = Math.min(vorige[j - 1] + (gelijk ? 0 : 1), Math.min(vorige[j], rij[j - 1]) + 1);
        if (i > 1 && j > 1 && een.charAt(i - 1) == ander.charAt(j - 2) && een.charAt(i - 2) == ander.charAt(j - 1)) {
          rij[j] = Math.min(rij[j], ervoor[j - 2] + 1);
        }
        laagste = Math.min(laagste, rij[j]);
      }
      if (laagste >= grens) {
        return grens;
      }
      int[] oud = ervoor;
      ervoor = vorige;
      vorige = rij;
      rij = oud;
    }
    return Math.min(vorige[ander.length()], grens);
  }
}
