package nl.inburgeringsportaal.toezicht.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.toezicht.Bezoekformulier;
import nl.inburgeringsportaal.toezicht.Bezoekformulier.Criteriumstand;
import nl.inburgeringsportaal.toezicht.Bezoekformulier.Tekst;
import nl.inburgeringsportaal.toezicht.Bezoektik;
import nl.inburgeringsportaal.toezicht.Criterium;
import nl.inburgeringsportaal.toezicht.Criteriumoordeel;

/**
 * What everything that was filled in comes to, in the order of the moments, whatever the order in which it came in.
 * Of a judgement the last one counts, whoever gave it; of words the last of each visitor, so that nobody writes over
 * what somebody else saw.
 */
final class Formulierstand {
  private final Map<Integer, Criteriumoordeel> oordelen = new HashMap<>();
  private final Map<Integer, Map<Long, String>> bevindingen = new HashMap<>();
  private final Map<Long, String> algemeen = new LinkedHashMap<>();

  /**
   * Something that was filled in and counts.
   *
   * @param wie account of who did
   * @param wat what
   */
  record Ingevuld(long wie, Bezoektik wat) {}

  /**
   * @param ingevuld by moment, of two at one moment the one that came in first
   */
  Formulierstand(List<Ingevuld> ingevuld) {
    for (Ingevuld een : ingevuld) {
      Bezoektik tik = een.wat();
      switch (tik.soort()) {
        case OORDEEL -> oordelen.put(tik.criterium(), tik.oordeel());
        case BEVINDING ->
            zet(bevindingen.computeIfAbsent(tik.criterium(), nieuw -> new LinkedHashMap<>()), een.wie(), tik.tekst());
        case ALGEMEEN -> zet(algemeen, een.wie(), tik.tekst());
        case AFRONDEN -> {
          // Says something of the visit, not of what was seen.
        }
      }
    }
  }

  private static void zet(Map<Long, String> teksten, long wie, String tekst) {
    if (tekst == null || tekst.isBlank()) {
      teksten.remove(wie);
    } else {
      teksten.put(wie, tekst.strip());
    }
  }

  /**
   * @param criteria the set of the visit
   * @param ik account of the reader
   * @return the form
   */
  Bezoekformulier formulier(List<Criterium> criteria, long ik) {
    return new Bezoekformulier(
        criteria.stream()
            .map(
                een ->
                    new Criteriumstand(
                        een.nummer(),
                        een.groep(),
                        een.tekst(),
                        oordelen.get(een.nummer()),
                        teksten(bevindingen.getOrDefault(een.nummer(), Map.of()), ik)))
            .toList(),
        teksten(algemeen, ik));
  }

  private static List<Tekst> teksten(Map<Long, String> teksten, long ik) {
    return teksten.entrySet().stream().map(een -> new Tekst(een.getKey() == ik, een.getValue())).toList();
  }
}
