package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.handreiking.Verandering;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.Regelstand;
import org.springframework.stereotype.Component;

/**
 * The answers that count on a day, with their search index, kept in memory. Versions and withdrawals are only ever
 * added, so their number tells whether it is still right, also when another node added one; the number of the rules
 * tells the same of the values in the texts.
 *
 * <p>Between two days on which something begins or ends every day is the same: whoever asks for many days makes the
 * portal read a few.
 */
@Component
public class Inhoudsstand {
  /** Today, tomorrow, December 2021 and some of the archive. */
  private static final int MEESTE_DAGEN = 8;

  private static final int MEESTE_HOOFDSTUKKEN = 24;

  /** Before any answer. */
  private static final LocalDate LANG_GELEDEN = LocalDate.of(1900, 1, 1);

  /** Those asked often first. */
  private static final Comparator<Versie> IN_LIJSTEN =
      Comparator.comparing((Versie versie) -> !versie.antwoord().vraag().veelgesteld())
          .thenComparing(Versie::volgorde)
          .thenComparing(Versie::slug);

  private final AntwoordRepository antwoorden;
  private final Regelteksten regelteksten;
  private final AtomicReference<Geheugen> geheugen = new AtomicReference<>();

  public Inhoudsstand(AntwoordRepository antwoorden, Regelteksten regelteksten) {
    this.antwoorden = antwoorden;
    this.regelteksten = regelteksten;
  }

  /** A version as it was read, with what is not for the reader. */
  private record Versie(
      HandreikingAntwoord antwoord, int volgorde, List<String> verwant, String zoekwoorden, boolean vervalt) {

    static Versie van(Antwoord rij) {
      return new Versie(
          rij.gegevens(rij.vraag().slug()), rij.volgorde(), rij.verwant(), rij.zoekwoorden(), rij.vervalt());
    }

    String slug() {
      return antwoord.vraag().slug();
    }

    boolean omvat(LocalDate dag) {
      return !dag.isBefore(antwoord.geldigVan())
          && (antwoord.geldigTot() == null || dag.isBefore(antwoord.geldigTot()));
    }
  }

  /** All that was read of one state of content and rules. */
  private static final class Geheugen {
    private final long aantal;
    private final Regelstand regels;
    private final List<Versie> versies;
    private final NavigableSet<LocalDate> grenzen;
    private final Map<LocalDate, Stand> standen =
        Collections.synchronizedMap(
            new LinkedHashMap<>(MEESTE_DAGEN, 1, true) {
              private static final long serialVersionUID = 1L;

              @Override
              protected boolean removeEldestEntry(Map.Entry<LocalDate, Stand> oudste) {
                return size() > MEESTE_DAGEN;
              }
            });
    private List<Verandering> veranderingen = List.of();
    private LocalDate veranderdTot = LANG_GELEDEN;

    Geheugen(long aantal, Regelstand regels, List<Versie> versies, NavigableSet<LocalDate> grenzen) {
      this.aantal = aantal;
      this.regels = regels;
      this.versies = versies;
      this.grenzen = grenzen;
    }
  }

  /**
   * @param dag the day whose rules count
   * @return the content of that day
   */
  public Stand op(LocalDate dag) {
    return stand(geheugen(), dag);
  }

  private Geheugen geheugen() {
    long aantal = antwoorden.stand();
    Regelstand regels = regelteksten.stand();
    Geheugen bekend = geheugen.get();
    if (bekend != null && bekend.aantal == aantal && bekend.regels.nummer() == regels.nummer()) {
      return bekend;
    }
    boolean zelfdeTeksten = bekend != null && bekend.aantal == aantal;
    List<Versie> versies =
        zelfdeTeksten ? bekend.versies : antwoorden.alle().stream().map(Versie::van).toList();
    Geheugen nieuw = new Geheugen(aantal, regels, versies, grenzen(versies, regels));
    geheugen.set(nieuw);
    return nieuw;
  }

  private static NavigableSet<LocalDate> grenzen(List<Versie> versies, Regelstand regels) {
    NavigableSet<LocalDate> grenzen = new TreeSet<>();
    versies.forEach(
        versie -> {
          grenzen.add(versie.antwoord().geldigVan());
          if (versie.antwoord().geldigTot() != null) {
            grenzen.add(versie.antwoord().geldigTot());
          }
        });
    regels.codes().stream()
        .flatMap(code -> regels.historie(code).stream())
        .forEach(
            waarde -> {
              grenzen.add(waarde.periode().van());
              if (waarde.periode().tot() != null) {
                grenzen.add(waarde.periode().tot());
              }
            });
    return grenzen;
  }

  private Stand stand(Geheugen nu, LocalDate dag) {
    LocalDate grens = nu.grenzen.floor(dag);
    LocalDate sinds = grens == null ? LANG_GELEDEN : grens;
    Stand bekend = nu.standen.get(sinds);
    if (bekend == null) {
      bekend = lees(nu, sinds);
      nu.standen.put(sinds, bekend);
    }
    return bekend;
  }

  /** On a day the highest number of a question counts; where that one ends the answer, the question has none. */
  private Stand lees(Geheugen nu, LocalDate dag) {
    Map<String, Versie> hoogste = new LinkedHashMap<>();
    nu.versies.stream().filter(versie -> versie.omvat(dag)).forEach(versie -> hoogste.put(versie.slug(), versie));
    List<Versie> geldig =
        hoogste.values().stream().filter(versie -> !versie.vervalt()).sorted(IN_LIJSTEN).toList();
    return new Stand(geldig, antwoord -> regelteksten.vul(antwoord, dag, nu.regels));
  }

  /**
   * @param vandaag today: what is still to come is no change yet
   * @return all that became different since the first day on which there was an answer, the last first
   */
  public List<Verandering> veranderingen(LocalDate vandaag) {
    Geheugen nu = geheugen();
    synchronized (nu) {
      LocalDate laatste = nu.grenzen.floor(vandaag);
      if (laatste != null && !laatste.equals(nu.veranderdTot)) {
        nu.veranderingen = vergelijk(nu, laatste);
        nu.veranderdTot = laatste;
      }
      return nu.veranderingen;
    }
  }

  private List<Verandering> vergelijk(Geheugen nu, LocalDate totEnMet) {
    List<Verandering> gevonden = new ArrayList<>();
    Stand vorige = null;
    for (LocalDate dag : nu.grenzen.headSet(totEnMet, true)) {
      // Past the memory of days: these are asked once, in order, and would push out what readers ask for.
      Stand stand = lees(nu, dag);
      if (vorige != null && !vorige.opSlug.isEmpty()) {
        gevonden.addAll(0, verschil(dag, vorige, stand));
      }
      vorige = stand;
    }
    return List.copyOf(gevonden);
  }

  private static List<Verandering> verschil(LocalDate dag, Stand oud, Stand nieuw) {
    TreeSet<String> slugs = new TreeSet<>(oud.opSlug.keySet());
    slugs.addAll(nieuw.opSlug.keySet());
    return slugs.stream()
        .filter(slug -> !Objects.equals(oud.opSlug.get(slug), nieuw.opSlug.get(slug)))
        .map(slug -> new Verandering(dag, oud.opSlug.get(slug), nieuw.opSlug.get(slug)))
        .toList();
  }

  /** The content of one day. */
  public static final class Stand {
    private final Map<String, HandreikingAntwoord> opSlug = new LinkedHashMap<>();
    private final Map<String, List<String>> verwant = new LinkedHashMap<>();
    private final Map<String, String> zoekwoorden = new LinkedHashMap<>();
    private final Map<Hoofdstuk, byte[]> hoofdstukken = new ConcurrentHashMap<>();
    private Zoekindex index;

    private record Hoofdstuk(Onderwijssoort soort, LocalDate dag) {}

    private Stand(List<Versie> versies, Function<HandreikingAntwoord, HandreikingAntwoord> gevuld) {
      for (Versie versie : versies) {
        String slug = versie.slug();
        opSlug.put(slug, gevuld.apply(versie.antwoord()));
        verwant.put(slug, versie.verwant());
        zoekwoorden.put(slug, versie.zoekwoorden());
      }
    }

    private synchronized Zoekindex index() {
      if (index == null) {
        index = new Zoekindex(opSlug.values(), zoekwoorden);
      }
      return index;
    }

    /**
     * @param soort kind of education, null for all
     * @return its questions, those asked often first
     */
    public List<HandreikingListItem> vragen(Onderwijssoort soort) {
      return opSlug.values().stream()
          .map(HandreikingAntwoord::vraag)
          .filter(vraag -> soort == null || vraag.onderwijs().contains(soort))
          .toList();
    }

    /**
     * A chapter as a document, made once for a day: it is the same for everybody.
     *
     * @param soort kind of education
     * @param dag the day that stands on it
     * @param maker makes it from the answers, by situation
     * @return the document
     */
    public byte[] hoofdstuk(Onderwijssoort soort, LocalDate dag, Function<List<HandreikingAntwoord>, byte[]> maker) {
      if (hoofdstukken.size() >= MEESTE_HOOFDSTUKKEN) {
        hoofdstukken.clear();
      }
      return hoofdstukken.computeIfAbsent(
          new Hoofdstuk(soort, dag),
          nieuw ->
              maker.apply(
                  opSlug.values().stream()
                      .filter(antwoord -> antwoord.vraag().onderwijs().contains(soort))
                      .sorted(Comparator.comparing(antwoord -> antwoord.vraag().situatie()))
                      .toList()));
    }

    /**
     * @param slug name of a question
     * @return its answer
     */
    public Optional<HandreikingAntwoord> antwoord(String slug) {
      return Optional.ofNullable(opSlug.get(slug));
    }

    /**
     * @return all answers by the name of their question
     */
    public Map<String, HandreikingAntwoord> antwoorden() {
      return Collections.unmodifiableMap(opSlug);
    }

    /**
     * @param slug name of a question
     * @return questions that belong with it and have an answer on this day
     */
    public List<HandreikingListItem> verwant(String slug) {
      return verwant.getOrDefault(slug, List.of()).stream()
          .map(opSlug::get)
          .filter(Objects::nonNull)
          .map(HandreikingAntwoord::vraag)
          .toList();
    }

    /**
     * @param tekst what is searched for
     * @param soort kind of education, null for all
     * @param hoogstens the most that are wanted
     * @return questions that fit, best first
     */
    public List<HandreikingListItem> zoek(String tekst, Onderwijssoort soort, int hoogstens) {
      return index().zoek(tekst, soort, hoogstens).stream().map(slug -> opSlug.get(slug).vraag()).toList();
    }
  }
}
