package nl.inburgeringsportaal.keurmerk.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.Provincie;
import nl.inburgeringsportaal.keurmerk.Provincietelling;
import nl.inburgeringsportaal.keurmerk.Statusgroep;

/** In which provincies a school gives lessons: those of its locations that are open on {@code :dag}. */
final class Schoolgebied {
  private static final String OPEN = "(l.gesloten_op is null or l.gesloten_op > :dag)";
  private static final String PROVINCIE = Postcodegebieden.sql("l.postcode");

  /** The postal codes of a school {@code t}, null without an open location; read them with {@link #lees}. */
  static final String POSTCODES =
      "(select group_concat(distinct left(l.postcode, 4)) from taalschool_locatie l where l.taalschool_id = t.id and "
          + OPEN + ")";

  /** A row {@code g} for each provincie of a school {@code t}; its provincie is null without an open location. */
  static final String PER_PROVINCIE =
      " left join (select distinct l.taalschool_id, " + PROVINCIE + " as provincie from taalschool_locatie l where "
          + OPEN + ") g on g.taalschool_id = t.id";

  private static final String LIGT_IN =
      "exists (select 1 from taalschool_locatie l where l.taalschool_id = t.id and " + OPEN + " and " + PROVINCIE
          + " in (:provincies))";
  private static final String NERGENS =
      "not exists (select 1 from taalschool_locatie l where l.taalschool_id = t.id and " + OPEN + ")";

  private Schoolgebied() {}

  /**
   * @param provincies at least one
   * @param parameters gets what the condition needs
   * @return condition on a school {@code t}
   */
  static String waar(Set<Provincie> provincies, Map<String, Object> parameters) {
    parameters.put("provincies", provincies.stream().map(Enum::name).toList());
    return provincies.contains(Provincie.ONBEKEND) ? "(" + LIGT_IN + " or " + NERGENS + ")" : LIGT_IN;
  }

  /**
   * @param postcodes a value of {@link #POSTCODES}
   * @return the provincies, never empty
   */
  static Set<Provincie> lees(String postcodes) {
    Set<Provincie> provincies = EnumSet.noneOf(Provincie.class);
    if (postcodes != null) {
      Arrays.stream(postcodes.split(",")).map(Postcodegebieden::provincie).forEach(provincies::add);
    }
    return Collections.unmodifiableSet(provincies.isEmpty() ? EnumSet.of(Provincie.ONBEKEND) : provincies);
  }

  /**
   * Schools of one provincie with one status or measure on top.
   *
   * @param provincie name of the provincie, null for the whole country
   * @param boven the status or measure, null for none
   */
  record Deel(Provincie provincie, Keurmerkstatus boven, long scholen, long teLaat, long metSignalen) {}

  /** Adds up what was counted about one provincie, or about the whole country. */
  static Provincietelling tel(Provincie provincie, List<Deel> delen) {
    Map<Statusgroep, Long> perGroep = new EnumMap<>(Statusgroep.class);
    for (Statusgroep groep : Statusgroep.values()) {
      perGroep.put(
          groep,
          delen.stream()
              .filter(deel -> deel.boven() != null && groep.statussen().contains(deel.boven()))
              .mapToLong(Deel::scholen)
              .sum());
    }
    return new Provincietelling(
        provincie,
        delen.stream().mapToLong(Deel::scholen).sum(),
        Collections.unmodifiableMap(perGroep),
        delen.stream().mapToLong(Deel::teLaat).sum(),
        delen.stream().mapToLong(Deel::metSignalen).sum());
  }
}
