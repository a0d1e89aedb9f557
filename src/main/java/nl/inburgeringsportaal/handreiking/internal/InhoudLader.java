package nl.inburgeringsportaal.handreiking.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds the answers that come with the portal at each start, before it takes requests. What is there already is
 * left alone: the same content is known by its checksum, and a question that an editor has written on is the
 * editor's. So a text that goes back to an earlier wording needs a new {@code tekstdatum}.
 *
 * <p>Two nodes may start at once: the unique keys let one of them win and the other looks again. Goes before other work
 * at the start, which may write on these answers.
 */
@Component
@Order(0)
class InhoudLader implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(InhoudLader.class);
  private static final int POGINGEN = 3;

  private final InhoudLezer lezer;
  private final VraagRepository vragen;
  private final AntwoordRepository antwoorden;
  private final TransactionTemplate transactie;

  InhoudLader(
      InhoudLezer lezer,
      VraagRepository vragen,
      AntwoordRepository antwoorden,
      PlatformTransactionManager transacties) {
    this.lezer = lezer;
    this.vragen = vragen;
    this.antwoorden = antwoorden;
    this.transactie = new TransactionTemplate(transacties);
  }

  @Override
  public void run(ApplicationArguments argumenten) {
    int nieuw = laad(lezer.lees());
    if (nieuw > 0) {
      LOG.info("handreiking: {} versies van antwoorden toegevoegd", nieuw);
    }
  }

  /**
   * @param inhoud versions that have to be there
   * @return how many were added
   */
  int laad(List<Inhoud> inhoud) {
    for (int poging = 1; ; poging++) {
      try {
        return transactie.execute(status -> voegToe(inhoud));
      } catch (DataIntegrityViolationException | ConcurrencyFailureException fout) {
        opnieuwOfStop(poging, fout);
      }
    }
  }

  private static void opnieuwOfStop(int poging, DataAccessException fout) {
    if (poging == POGINGEN) {
      throw fout;
    }
    LOG.info("handreiking: een andere node laadt dezelfde antwoorden, poging {}", poging + 1);
  }

  private int voegToe(List<Inhoud> inhoud) {
    Map<String, List<BekendeVersie>> bekend =
        antwoorden.bekend().stream().collect(Collectors.groupingBy(BekendeVersie::slug));
    Map<String, Vraag> opSlug =
        vragen.alle().stream().collect(Collectors.toMap(Vraag::slug, Function.identity()));
    Map<String, List<Inhoud>> nieuw =
        inhoud.stream()
            .filter(deel -> isNieuw(deel, bekend.getOrDefault(deel.slug(), List.of())))
            .collect(Collectors.groupingBy(Inhoud::slug));
    nieuw.forEach(
        (slug, versies) -> {
          Vraag vraag = opSlug.containsKey(slug) ? opSlug.get(slug) : vragen.save(new Vraag(slug));
          int nummer =
              bekend.getOrDefault(slug, List.of()).stream().mapToInt(BekendeVersie::nummer).max().orElse(0);
          for (Inhoud versie : versies) {
            antwoorden.save(new Antwoord(vraag, ++nummer, Herkomst.PORTAAL, versie));
          }
        });
    return nieuw.values().stream().mapToInt(List::size).sum();
  }

  private static boolean isNieuw(Inhoud inhoud, List<BekendeVersie> bekend) {
    return bekend.stream()
        .noneMatch(
            versie ->
                versie.herkomst() == Herkomst.REDACTIE
                    || versie.controlegetal().equals(inhoud.controlegetal()));
  }
}
