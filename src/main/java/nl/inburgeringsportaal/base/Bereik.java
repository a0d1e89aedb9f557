package nl.inburgeringsportaal.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Which records a user reaches with one role: a set of organisations, each with or without a limit to some
 * groups (klassen). The same value answers "may I open this one?" ({@link #omvat}) and gives the condition
 * for "which rows come back?" ({@link #voorwaarde}). Default is nothing.
 *
 * @param onbegrensd true for a role that reaches every organisation; then {@code organisaties} is empty
 * @param organisaties per organisation id the groups that are reached; an empty set means all groups
 */
public record Bereik(boolean onbegrensd, Map<Long, Set<String>> organisaties) {

  private static final Bereik NIETS = new Bereik(false, Map.of());
  private static final Bereik ALLES = new Bereik(true, Map.of());

  public Bereik {
    // A stable order gives the same SQL text for the same scope, so the statement cache can work.
    organisaties = java.util.Collections.unmodifiableMap(new TreeMap<>(organisaties));
  }

  /**
   * @return the scope that reaches no record
   */
  public static Bereik niets() {
    return NIETS;
  }

  /**
   * @return the scope that reaches every record, for nationwide roles and for the portal itself
   */
  public static Bereik alles() {
    return ALLES;
  }

  /**
   * @param organisatieIds organisations reached without a limit to groups
   * @return the scope of exactly these organisations
   */
  public static Bereik van(Collection<Long> organisatieIds) {
    Map<Long, Set<String>> map = new HashMap<>();
    organisatieIds.forEach(id -> map.put(id, Set.of()));
    return map.isEmpty() ? NIETS : new Bereik(false, map);
  }

  /**
   * @return true when no record at all is reached
   */
  public boolean isNiets() {
    return !onbegrensd && organisaties.isEmpty();
  }

  /**
   * @param organisatieId the organisation whose record it is
   * @return true when a record of this organisation that belongs to no group is reached
   */
  public boolean omvat(long organisatieId) {
    return omvat(organisatieId, null);
  }

  /**
   * @param organisatieId the organisation whose record it is
   * @param groep the group (klas) of the record, null when it has none
   * @return true when the record is reached; a limit to groups excludes records without a group
   */
  public boolean omvat(long organisatieId, String groep) {
    if (onbegrensd) {
      return true;
    }
    Set<String> groepen = organisaties.get(organisatieId);
    return groepen != null && (groepen.isEmpty() || (groep != null && groepen.contains(groep)));
  }

  /**
   * The same rule as {@link #omvat(long, String)} as a condition for JPQL or SQL.
   *
   * @param organisatiekolom path or column with the organisation's id
   * @param groepkolom path or column with the group, null when the records have no groups: an
   *     organisation with a limit to groups is then not reached
   * @return condition text with named parameters
   */
  public Voorwaarde voorwaarde(String organisatiekolom, String groepkolom) {
    if (onbegrensd) {
      return new Voorwaarde("1 = 1", Map.of());
    }
    StringBuilder tekst = new StringBuilder();
    Map<String, Object> parameters = new HashMap<>();
    Set<Long> zonderGrens = new java.util.TreeSet<>();
    int nummer = 0;
    for (Map.Entry<Long, Set<String>> deel : organisaties.entrySet()) {
      if (deel.getValue().isEmpty()) {
        zonderGrens.add(deel.getKey());
      } else if (groepkolom != null) {
        String organisatie = "bereikOrganisatie" + nummer;
        String groepen = "bereikGroepen" + nummer++;
        tekst.append(tekst.isEmpty() ? "" : " or ");
        tekst.append('(').append(organisatiekolom).append(" = :").append(organisatie).append(" and ");
        tekst.append(in(groepkolom, groepen, deel.getValue(), parameters)).append(')');
        parameters.put(organisatie, deel.getKey());
      }
    }
    if (!zonderGrens.isEmpty()) {
      tekst.append(tekst.isEmpty() ? "" : " or ");
      tekst.append(in(organisatiekolom, "bereik", zonderGrens, parameters));
    }
    return tekst.isEmpty()
        ? new Voorwaarde("1 = 0", Map.of())
        : new Voorwaarde("(" + tekst + ")", Map.copyOf(parameters));
  }

  /**
   * A parameter for each value: Hibernate translates a query with a list as parameter anew at every call. The last
   * value fills up to a power of two, so that few forms of the query remain.
   */
  private static String in(String kolom, String naam, Set<?> waarden, Map<String, Object> parameters) {
    List<Object> lijst = new ArrayList<>(waarden);
    if (lijst.size() == 1) {
      parameters.put(naam, lijst.getFirst());
      return kolom + " = :" + naam;
    }
    int plaatsen = Integer.highestOneBit(lijst.size() - 1) * 2;
    StringJoiner tekst = new StringJoiner(", ", kolom + " in (", ")");
    for (int i = 0; i < plaatsen; i++) {
      String deel = naam + "x" + i;
      tekst.add(":" + deel);
      parameters.put(deel, lijst.get(Math.min(i, lijst.size() - 1)));
    }
    return tekst.toString();
  }

  /**
   * A condition for a query.
   *
   * @param tekst condition in JPQL or SQL, with named parameters
   * @param parameters values of these parameters
   */
  public record Voorwaarde(String tekst, Map<String, Object> parameters) {}
}
