package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorstelkeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorstelkeuze.Kandidaat;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorstelkeuze.Reden;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorstelkeuze.Sessie;

/**
 * Chooses a session for each candidate. Whoever uses a wheelchair chooses first, as he can go to the fewest rooms; then
 * whose ten weeks end first. Each gets a session within his ten weeks when there is one; of those the one where most
 * speak his language, then one where nobody sits yet, then the first. The same input gives the same proposal.
 */
public final class Voorstelmaker {
  /** Needs no version of the test in another language. */
  private static final String NEDERLANDS = "nl";

  private Voorstelmaker() {}

  /** A session while it fills. */
  private static final class Vulling {
    private final Sessie sessie;
    private final Map<String, Integer> talen = new HashMap<>();
    private int vrij;

    private Vulling(Sessie sessie) {
      this.sessie = sessie;
      this.vrij = sessie.vrij();
      sessie.aanwezig().forEach(taal -> talen.merge(taal, 1, Integer::sum));
    }

    private boolean isLaat(Kandidaat wie) {
      return wie.uiterlijk() != null && sessie.begin().toLocalDate().isAfter(wie.uiterlijk());
    }

    /** 0 with somebody who speaks the same, 1 when nobody sits there, 2 with others. */
    private int gezelschap(Kandidaat wie) {
      return talen.isEmpty() ? 1 : talen.containsKey(taal(wie)) ? 0 : 2;
    }

    private int sprekers(Kandidaat wie) {
      return -talen.getOrDefault(taal(wie), 0);
    }

    private static String taal(Kandidaat wie) {
      return wie.taal() == null ? NEDERLANDS : wie.taal();
    }

    private void neem(Kandidaat wie) {
      vrij--;
      talen.merge(taal(wie), 1, Integer::sum);
    }
  }

  /**
   * @param kandidaten who wait for a place
   * @param sessies sessions in which they may be placed
   * @return what is proposed for each, in the order in which they chose
   */
  public static List<Voorstelkeuze> maak(Collection<Kandidaat> kandidaten, Collection<Sessie> sessies) {
    List<Vulling> vullingen =
        sessies.stream()
            .sorted(Comparator.comparing(Sessie::begin).thenComparing(Sessie::id))
            .map(Vulling::new)
            .toList();
    List<Kandidaat> volgorde =
        kandidaten.stream()
            .sorted(
                Comparator.comparing(Kandidaat::rolstoel, Comparator.reverseOrder())
                    .thenComparing(Kandidaat::uiterlijk, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Kandidaat::deelnameId))
            .toList();
    List<Voorstelkeuze> keuzes = new ArrayList<>();
    for (Kandidaat wie : volgorde) {
      keuzes.add(kies(wie, vullingen));
    }
    return keuzes;
  }

  private static Voorstelkeuze kies(Kandidaat wie, List<Vulling> vullingen) {
    Map<Reden, Predicate<Vulling>> eisen = new java.util.EnumMap<>(Reden.class);
    eisen.put(Reden.TOESTEMMING, vulling -> vulling.sessie.gemeenten().contains(wie.gemeentecode()));
    eisen.put(Reden.ROLSTOEL, vulling -> vulling.sessie.rolstoel() || !wie.rolstoel());
    eisen.put(Reden.TAAL, vulling -> verstaat(wie, vulling.sessie.talen()));
    eisen.put(Reden.VOL, vulling -> vulling.vrij > 0);
    List<Vulling> over = vullingen;
    for (Map.Entry<Reden, Predicate<Vulling>> eis : eisen.entrySet()) {
      over = over.stream().filter(eis.getValue()).toList();
      if (over.isEmpty()) {
        return new Voorstelkeuze(wie.deelnameId(), null, false, eis.getKey());
      }
    }
    // Within the ten weeks first; the list is in order of time, and the first of the best is taken.
    Vulling beste =
        over.stream()
            .min(
                Comparator.comparing((Vulling vulling) -> vulling.isLaat(wie))
                    .thenComparing(vulling -> vulling.isLaat(wie) ? 0 : vulling.gezelschap(wie))
                    .thenComparing(vulling -> vulling.isLaat(wie) ? 0 : vulling.sprekers(wie)))
            .orElseThrow();
    beste.neem(wie);
    return new Voorstelkeuze(wie.deelnameId(), beste.sessie.id(), beste.isLaat(wie), null);
  }

  private static boolean verstaat(Kandidaat wie, Set<String> talen) {
    return wie.taal() == null || wie.taal().equals(NEDERLANDS) || new HashSet<>(talen).contains(wie.taal());
  }
}
