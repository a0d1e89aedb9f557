package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** Two editors who write and judge questions of a test, which no other test looks for. */
public final class Redactiehulp {
  private static final AtomicInteger NUMMER = new AtomicInteger();
  private static final Handreikingbron BRON =
      new Handreikingbron("Proefbron", "Proef", "2026", Bronwijze.WERKREGEL, "https://www.voorbeeld.example/bron");

  private final Testgegevens gegevens;
  private final ConceptService concepten;
  private final BeoordelingService beoordeling;

  public Redactiehulp(Testgegevens gegevens, ConceptService concepten, BeoordelingService beoordeling) {
    this.gegevens = gegevens;
    this.concepten = concepten;
    this.beoordeling = beoordeling;
  }

  /**
   * @return a name that no question has
   */
  public static String nieuweSlug() {
    return "zz-proef-" + NUMMER.incrementAndGet();
  }

  /**
   * @param tekst its text
   * @param van first day, null for the day of publication
   * @return a whole answer
   */
  public static ConceptInhoud inhoud(String tekst, LocalDate van) {
    return inhoud(tekst, van, null, false);
  }

  /**
   * @param tekst its text
   * @param van first day, null for the day of publication
   * @param tot end, exclusive; null for none
   * @param vervalt true when there is no answer from the first day on
   * @return a whole answer
   */
  public static ConceptInhoud inhoud(String tekst, LocalDate van, LocalDate tot, boolean vervalt) {
    return new ConceptInhoud(
        "Een vraag van een proef?", "Kort antwoord.", tekst, null, Situatie.ROLLEN, Set.of(Onderwijssoort.OVERIG),
        Set.of(Lezer.DOCENT), null, 9_000, false, van, tot, List.of(BRON), List.of(), "", vervalt);
  }

  /**
   * @param slug a question, or a name for a new one
   * @param inhoud what the draft says
   * @return id of a draft, written by {@code redactie}
   */
  public long schrijf(String slug, ConceptInhoud inhoud) {
    return gegevens.als(
        "redactie",
        () -> {
          long id = bestaat(slug) ? concepten.begin(slug) : concepten.beginNieuw(inhoud.vraag(), slug);
          concepten.save(id, concepten.findById(id).versie(), inhoud);
          return id;
        });
  }

  private boolean bestaat(String slug) {
    return !concepten.slugvoorstel(slug).equals(slug);
  }

  /** {@code redactie} sends it, {@code redactie2} approves it. */
  public void laatGoedkeuren(long id) {
    als("redactie", id, versie -> beoordeling.dienIn(id, versie, null));
    als("redactie2", id, versie -> beoordeling.keurGoed(id, versie, null));
  }

  /** Writes, approves and publishes a version of a question, new or not. */
  public void publiceer(String slug, ConceptInhoud inhoud) {
    long id = schrijf(slug, inhoud);
    laatGoedkeuren(id);
    als("redactie", id, versie -> beoordeling.publiceer(id, versie));
  }

  /** Does something with the draft as it is now. */
  public void als(String wie, long id, java.util.function.IntConsumer daad) {
    gegevens.als(
        wie,
        () -> {
          daad.accept(concepten.findById(id).versie());
          return null;
        });
  }
}
