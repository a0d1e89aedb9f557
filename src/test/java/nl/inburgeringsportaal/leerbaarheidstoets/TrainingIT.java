package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Seats of a training, its waiting list, attendance and outcome; and the versions of the test. */
@PortaalContext
class TrainingIT {
  private static final int TEGELIJK = 6;

  @Autowired private TrainingService trainingen;
  @Autowired private BegeleidervoorstelService voorstellen;
  @Autowired private CertificaatService certificaten;
  @Autowired private DuoaccountService accounts;
  @Autowired private ToetsversieService versies;
  @Autowired private LbtwerkService werk;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;

  private Lbthulp hulp;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Lbthulp.class);
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private boolean meldAan(long wie, long training) {
    return gegevens.als("gemeente", () -> voorstellen.meldAan(wie, training));
  }

  private void doe(String account, Runnable werk) {
    gegevens.als(
        account,
        () -> {
          werk.run();
          return null;
        });
  }

  private List<TrainingDeelnemer> deelnemers(long training) {
    return gegevens.als("ice", () -> trainingen.deelnemers(training));
  }

  private TrainingDetail training(long id) {
    return gegevens.als("ice", () -> trainingen.findById(id));
  }

  @Test
  void deLaatstePlaatsGaatNaarEenOokAlsErMeerTegelijkVragen() throws InterruptedException, ExecutionException {
    long training = hulp.gepland(klok.nu().plusDays(3), 2);
    List<Callable<Boolean>> taken = new ArrayList<>();
    for (int i = 0; i < TEGELIJK; i++) {
      long wie = hulp.voorgesteld();
      taken.add(() -> meldAan(wie, training));
    }
    int geplaatst = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(TEGELIJK)) {
      for (Future<Boolean> uitkomst : pool.invokeAll(taken)) {
        geplaatst += uitkomst.get() ? 1 : 0;
      }
    }

    assertThat(geplaatst).isEqualTo(2);
    assertThat(training(training))
        .matches(nu -> nu.bezet() == 2 && nu.wachtend() == TEGELIJK - 2);
  }

  @Test
  void tweeKerenTegelijkVerleendGeeftEenAccount() throws InterruptedException {
    long wie = hulp.toegestaan();
    int gelukt = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      Callable<Boolean> verleen =
          () -> {
            doe("duo", () -> accounts.verleen(wie));
            return true;
          };
      for (Future<Boolean> uitkomst : pool.invokeAll(List.of(verleen, verleen))) {
        try {
          gelukt += uitkomst.get() ? 1 : 0;
        } catch (ExecutionException geweigerd) {
          assertThat(geweigerd).hasCauseInstanceOf(RegelOvertreden.class);
        }
      }
    }
    assertThat(gelukt).isEqualTo(1);
  }

  @Test
  void eenVrijePlaatsGaatNaarWieHetLangstWacht() {
    long training = hulp.gepland(klok.nu().plusDays(3), 1);
    long eerste = hulp.voorgesteld();
    long tweede = hulp.voorgesteld();
    long derde = hulp.voorgesteld();
    assertThat(meldAan(eerste, training)).isTrue();
    assertThat(meldAan(tweede, training)).isFalse();
    assertThat(meldAan(derde, training)).isFalse();
    assertThat(gegevens.als("ice", () -> werk.vind(Lbttaak.Soort.WACHTLIJST, training)))
        .hasValueSatisfying(taak -> assertThat(taak.aantal()).isEqualTo(2));
    assertThatThrownBy(() -> meldAan(eerste, training)).isInstanceOf(RegelOvertreden.class);

    doe("gemeente", () -> voorstellen.meldAf(hulp.laatste("training_deelname", eerste)));

    assertThat(deelnemers(training))
        .extracting(TrainingDeelnemer::begeleiderId, TrainingDeelnemer::status)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(tweede, Deelnamestatus.GEPLAATST),
            org.assertj.core.api.Assertions.tuple(derde, Deelnamestatus.WACHT));
    assertThat(heeftPlaatsGekregen("gemeente", tweede)).as("de gemeente vertelt het hem").isTrue();
    assertThat(heeftPlaatsGekregen("gemeente", derde)).isFalse();
    assertThat(heeftPlaatsGekregen("gemeente2", tweede)).as("van een ander").isFalse();
    TrainingGegevens nu = training(training).gegevens();
    doe("ice", () -> trainingen.save(metPlaatsen(nu, 2)));
    assertThat(deelnemers(training)).allMatch(deel -> deel.status() == Deelnamestatus.GEPLAATST);
    TrainingGegevens groter = training(training).gegevens();
    assertThatThrownBy(() -> doe("ice", () -> trainingen.save(metPlaatsen(groter, 1))))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> doe("ice", () -> trainingen.save(metPlaatsen(nu, 5))))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    assertThat(meldAan(eerste, training)).as("na afmelden kan iemand opnieuw").isFalse();
  }

  private boolean heeftPlaatsGekregen(String wie, long begeleider) {
    return gegevens.als(wie, () -> werk.vind(Lbttaak.Soort.PLAATS_GEKREGEN, begeleider)).isPresent();
  }

  private static TrainingGegevens metPlaatsen(TrainingGegevens nu, int plaatsen) {
    return new TrainingGegevens(
        nu.id(),
        nu.versie(),
        nu.naam(),
        nu.begin(),
        nu.einde(),
        nu.plaats(),
        nu.onlineAdres(),
        plaatsen,
        nu.programma());
  }

  @Test
  void eenGeannuleerdeTrainingGeeftIedereenVrij() {
    long training = hulp.gepland(klok.nu().plusDays(3), 1);
    long ander = hulp.gepland(klok.nu().plusDays(4), 1);
    long wie = hulp.voorgesteld();
    meldAan(wie, training);
    assertThatThrownBy(() -> meldAan(wie, ander)).as("eenmaal tegelijk").isInstanceOf(RegelOvertreden.class);

    doe("ice", () -> trainingen.annuleer(training, "De trainer is ziek."));

    assertThat(deelnemers(training)).isEmpty();
    assertThat(meldAan(wie, ander)).isTrue();
    assertThatThrownBy(() -> meldAan(hulp.voorgesteld(), training)).isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> doe("ice", () -> trainingen.annuleer(training, "nog eens")))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void uitkomstKanVanafDeDagVoorWieErWasEnTotErEenCertificaatOpRust() {
    long training = hulp.gepland(klok.nu().plusDays(1), 3);
    long wie = hulp.voorgesteld();
    meldAan(wie, training);
    long deelname = hulp.laatste("training_deelname", wie);
    assertThatThrownBy(() -> doe("ice", () -> trainingen.noteerAanwezig(deelname, true)))
        .isInstanceOf(RegelOvertreden.class);
    klok.zetOp(klok.nu().toLocalDate().plusDays(1));
    Runnable geslaagd = () -> trainingen.noteerUitkomst(deelname, Trainingsuitkomst.GESLAAGD);
    assertThatThrownBy(() -> doe("ice", geslaagd)).as("was er niet").isInstanceOf(RegelOvertreden.class);
    doe("ice", () -> trainingen.noteerAanwezig(deelname, true));
    doe("ice", () -> trainingen.noteerUitkomst(deelname, Trainingsuitkomst.NIET_GESLAAGD));
    doe("ice", geslaagd);
    assertThatThrownBy(() -> doe("ice", () -> trainingen.noteerAanwezig(deelname, false)))
        .isInstanceOf(RegelOvertreden.class);

    doe("ice", () -> certificaten.geefUit(wie, klok.nu().toLocalDate(), null));

    assertThatThrownBy(() -> doe("ice", () -> trainingen.noteerUitkomst(deelname, null)))
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> doe("gemeente", () -> voorstellen.meldAf(deelname))).isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void eenVoorbijeTrainingZonderUitkomstIsWerk() {
    long training = hulp.gepland(klok.nu().plusHours(1), 3);
    long wie = hulp.voorgesteld();
    meldAan(wie, training);
    assertThat(gegevens.als("ice", () -> werk.vind(Lbttaak.Soort.UITKOMST, training))).isEmpty();
    klok.zetOp(klok.nu().toLocalDate().plusDays(1));

    assertThat(gegevens.als("ice", () -> werk.vind(Lbttaak.Soort.UITKOMST, training))).isPresent();
    doe("ice", () -> trainingen.noteerAanwezig(hulp.laatste("training_deelname", wie), false));
    assertThat(gegevens.als("ice", () -> werk.vind(Lbttaak.Soort.UITKOMST, training))).isEmpty();
    gegevens.logIn("ice");
    assertThat(trainingen.list(new TrainingFilter("culemb", true), PageRequest.of(0, 500, Sort.by("begin", "id"))))
        .extracting(TrainingListItem::id)
        .contains(training);
    assertThat(trainingen.count(new TrainingFilter("nergens te vinden", true))).isZero();
  }

  @Test
  void eenTrainingHeeftEenEindePlaatsenEnEenPlek() {
    TrainingGegevens goed = Lbthulp.training(klok.nu().plusDays(1), 5);
    gegevens.logIn("ice");
    for (TrainingGegevens fout :
        List.of(
            metPlaatsen(goed, 0),
            new TrainingGegevens(null, 0, "T", goed.begin(), goed.begin(), "Zeist", null, 5, "P"),
            new TrainingGegevens(null, 0, "T", goed.begin(), goed.einde(), " ", null, 5, "P"),
            new TrainingGegevens(null, 0, "T", goed.begin(), goed.einde(), null, "http://x.example", 5, "P"),
            new TrainingGegevens(null, 0, " ", goed.begin(), goed.einde(), "Zeist", null, 5, "P"))) {
      assertThatThrownBy(() -> trainingen.save(fout)).as(fout.toString()).isInstanceOf(OngeldigeInvoer.class);
    }
  }

  @Test
  void eenToetsversieHeeftEenEigenCodeEnTalen() {
    gegevens.logIn("ice");
    String code = "IT-" + klok.instant().toEpochMilli();
    long id = versies.save(versie(null, 0, code, Set.of("ti", "ar")));

    versies.save(versie(id, 0, code, Set.of("ti", "uk")));

    assertThat(versies.findById(id).talen()).containsExactlyInAnyOrder("ti", "uk");
    assertThatThrownBy(() -> versies.save(versie(id, 0, code, Set.of("ti"))))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    assertThatThrownBy(() -> versies.save(versie(null, 0, code, Set.of("ti")))).isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> versies.save(versie(null, 0, code + "2", Set.of()))).isInstanceOf(OngeldigeInvoer.class);
  }

  private ToetsversieGegevens versie(Long id, int versie, String code, Set<String> talen) {
    return new ToetsversieGegevens(id, versie, code, klok.nu().toLocalDate(), null, talen);
  }
}
