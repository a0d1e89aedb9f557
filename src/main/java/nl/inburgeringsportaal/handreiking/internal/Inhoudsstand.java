package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import org.springframework.stereotype.Component;

/**
 * The answers that count on a day, with their search index, kept in memory. Versions are only ever added, so
 * their number tells whether it is still right, also when another node added one.
 */
@Component
public class Inhoudsstand {
  /** Today, the day before just after midnight, and December 2021. */
  private static final int MEESTE_DAGEN = 3;

  private final AntwoordRepository antwoorden;
  private final Map<LocalDate, Stand> standen = new ConcurrentHashMap<>();

  public Inhoudsstand(AntwoordRepository antwoorden) {
    this.antwoorden = antwoorden;
  }

  /**
   * @param dag the day whose rules count
   * @return the content of that day
   */
  public Stand op(LocalDate dag) {
    long aantal = antwoorden.count();
    Stand bekend = standen.get(dag);
    if (bekend == null || bekend.aantal != aantal) {
      if (standen.size() >= MEESTE_DAGEN) {
        standen.clear();
      }
      bekend = new Stand(aantal, antwoorden.opDag(dag));
      standen.put(dag, bekend);
    }
    return bekend;
  }

  /** The content of one day. */
  public static final class Stand {
    private final long aantal;
    private final Map<String, HandreikingAntwoord> opSlug = new LinkedHashMap<>();
    private final Map<String, List<String>> verwant = new LinkedHashMap<>();
    private final Map<Onderwijssoort, byte[]> hoofdstukken = new ConcurrentHashMap<>();
    private final Zoekindex index;

    private Stand(long aantal, List<Antwoord> versies) {
      this.aantal = aantal;
      Map<String, String> zoekwoorden = new LinkedHashMap<>();
      for (Antwoord versie : versies) {
        String slug = versie.vraag().slug();
        opSlug.put(slug, versie.gegevens(slug));
        verwant.put(slug, versie.verwant());
        zoekwoorden.put(slug, versie.zoekwoorden());
      }
      this.index = new Zoekindex(opSlug.values(), zoekwoorden);
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
     * A chapter as a document, made once: it is the same for everybody.
     *
     * @param soort kind of education
     * @param maker makes it from the answers, by situation
     * @return the document
     */
    public byte[] hoofdstuk(Onderwijssoort soort, Function<List<HandreikingAntwoord>, byte[]> maker) {
      return hoofdstukken.computeIfAbsent(
          soort,
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
      return index.zoek(tekst, soort, hoogstens).stream().map(slug -> opSlug.get(slug).vraag()).toList();
    }
  }
}
