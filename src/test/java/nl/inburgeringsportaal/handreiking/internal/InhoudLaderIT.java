package nl.inburgeringsportaal.handreiking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.handreiking.Bronwijze;
import nl.inburgeringsportaal.handreiking.HandreikingService;
import nl.inburgeringsportaal.handreiking.Handreikingbron;
import nl.inburgeringsportaal.handreiking.Lezer;
import nl.inburgeringsportaal.handreiking.Situatie;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortaalContext
class InhoudLaderIT {
  @Autowired private InhoudLader lader;
  @Autowired private InhoudLezer lezer;
  @Autowired private VraagRepository vragen;
  @Autowired private AntwoordRepository antwoorden;
  @Autowired private HandreikingService service;
  @Autowired private Testgegevens gegevens;

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  @Test
  void nogEensLadenVoegtNietsToe() {
    assertThat(lader.laad(lezer.lees())).isZero();
  }

  @Test
  void eenGewijzigdeTekstIsEenNieuweVersieEnMeteenTeVinden() {
    assertThat(lader.laad(List.of(inhoud("lader-wijziging", "eerste")))).isEqualTo(1);
    gegevens.logIn("school");
    assertThat(service.antwoord("lader-wijziging").tekst()).isEqualTo("eerste");
    gegevens.logUit();

    assertThat(lader.laad(List.of(inhoud("lader-wijziging", "kwikstaartje")))).isEqualTo(1);

    gegevens.logIn("school");
    assertThat(service.antwoord("lader-wijziging").nummer()).isEqualTo(2);
    assertThat(service.andereVersies(service.antwoord("lader-wijziging")))
        .singleElement()
        .matches(v -> v.tekst().equals("eerste"));
    assertThat(service.zoek("kwikstaartje", null).treffers()).extracting("slug").containsExactly("lader-wijziging");
  }

  @Test
  void watEenRedacteurSchreefBlijftStaan() {
    Vraag vraag = vragen.save(new Vraag("lader-redactie"));
    antwoorden.save(new Antwoord(vraag, 1, Herkomst.REDACTIE, inhoud("lader-redactie", "van de redactie")));

    assertThat(lader.laad(List.of(inhoud("lader-redactie", "van het portaal")))).isZero();
    assertThat(antwoorden.versies("lader-redactie")).hasSize(1);
  }

  @Test
  void tweeNodesDieTegelijkLadenGevenElkeVersieEenmaal() throws Exception {
    List<Inhoud> nieuw =
        List.of(inhoud("lader-tegelijk-a", "a"), inhoud("lader-tegelijk-b", "b"), inhoud("lader-tegelijk-c", "c"));
    CountDownLatch start = new CountDownLatch(1);
    Callable<Integer> node =
        () -> {
          start.await();
          return lader.laad(nieuw);
        };
    try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
      Future<Integer> een = nodes.submit(node);
      Future<Integer> twee = nodes.submit(node);
      start.countDown();

      assertThat(een.get() + twee.get()).isEqualTo(nieuw.size());
    }
    assertThat(antwoorden.versies("lader-tegelijk-a")).hasSize(1);
  }

  private static Inhoud inhoud(String slug, String tekst) {
    return new Inhoud(
        slug,
        "Een vraag van een test?",
        "Kort.",
        tekst,
        null,
        Situatie.ROLLEN,
        EnumSet.of(Onderwijssoort.OVERIG),
        EnumSet.of(Lezer.DOCENT),
        null,
        9_000,
        false,
        new Periode(LocalDate.of(2022, 1, 1), null),
        LocalDate.of(2026, 11, 1),
        List.of(new Handreikingbron("Test", "Test", "2026", Bronwijze.WERKREGEL, null)),
        List.of(),
        "",
        "%064x".formatted(new java.math.BigInteger(1, (slug + tekst).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
            .substring(0, 64));
  }
}
