package nl.inburgeringsportaal.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.keurmerk.Cursistmelding;
import nl.inburgeringsportaal.keurmerk.CursistmeldingService;
import nl.inburgeringsportaal.keurmerk.Keurmerkhulp;
import nl.inburgeringsportaal.keurmerk.KeurmerkregisterService;
import nl.inburgeringsportaal.keurmerk.RegisterFilter;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.core.env.Environment;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The public register with 2,000 schools and twenty years of history: a search as its page does it (how many, and the
 * first page), and readers of its API by the processor time that they cost, of the portal with the reader itself and of
 * the database, so that it says the same on a machine that is busy. And a schorsing of a school with 5,000 learners,
 * from the decision until DUO and each of 200 gemeenten has asked for its work and found it.
 */
final class KeurmerkMeting implements Meting {
  private static final int PAGINA = 50;
  private static final double ZOEKEN_MS = 20;
  private static final double LEZERS_PER_SECONDE = 500;
  private static final double GEVOLGEN_SECONDEN = 3;
  private static final int OPWARMEN = 20_000;
  private static final int LEZERS = 8_000;
  private static final int TEGELIJK = 2;
  private static final int ZOEKRONDES = 20;
  private static final int GOED = 200;
  private static final List<String> WOORDEN =
      List.of("dar", "Taalschool Elka", "wel", "46000123", "gamis", "Yara", "zu", "bestaat niet", "Omra", "sel");

  @Override
  public String naam() {
    return "keurmerk";
  }

  @Override
  public List<Figuur> meet(Omgeving omgeving) throws Exception {
    LocalDate vandaag = omgeving.bean(Klok.class).vandaag();
    Keurmerkdata data = Keurmerkdata.maak(omgeving, vandaag);
    return List.of(
        Figuur.hoogstens(
            "zoeken in het keurmerkregister, 2.000 scholen", zoeken(omgeving, vandaag), "ms (mediaan)", ZOEKEN_MS),
        Figuur.minstens(
            "anonieme lezers van het keurmerkregister", lezers(omgeving), "per s en core", LEZERS_PER_SECONDE),
        Figuur.hoogstens(
            "gevolgen van een schorsing, 5.000 cursisten",
            gevolgen(omgeving, data),
            "s (mediaan)",
            GEVOLGEN_SECONDEN));
  }

  private static double zoeken(Omgeving omgeving, LocalDate vandaag) throws Exception {
    KeurmerkregisterService register = omgeving.bean(KeurmerkregisterService.class);
    List<RegisterFilter> vragen =
        Stream.concat(
                Stream.of((String) null),
                WOORDEN.stream())
            .flatMap(
                woord ->
                    Stream.of(
                        new RegisterFilter(woord, null, null),
                        new RegisterFilter(woord, null, vandaag.minusYears(10))))
            .toList();
    double[] tijden = new double[vragen.size() * ZOEKRONDES];
    // The first round warms up, the second is measured.
    for (int ronde = 0; ronde < 2; ronde++) {
      for (int i = 0; i < tijden.length; i++) {
        RegisterFilter vraag = vragen.get(i % vragen.size());
        tijden[i] =
            Stopwatch.milliseconden(
                () -> {
                  register.count(vraag);
                  return register.list(vraag, PageRequest.of(0, PAGINA, Sort.by("naam")));
                });
      }
    }
    return Stopwatch.mediaan(tijden);
  }

  private static double lezers(Omgeving omgeving) throws Exception {
    String adres =
        "http://127.0.0.1:" + omgeving.bean(Environment.class).getProperty("local.server.port")
            + "/api/v1/keurmerken?zoek=";
    lees(adres, OPWARMEN);
    long begin = processortijd();
    long vanLezers = lees(adres, LEZERS);
    return LEZERS / ((processortijd() - begin - vanLezers) / 1e9);
  }

  /**
   * Each reader comes from an address of his own: one address may not ask so much.
   *
   * @return nanoseconds of processor time that the readers themselves took, in this process
   */
  private static long lees(String adres, int aantal) throws Exception {
    ThreadMXBean tijden = ManagementFactory.getThreadMXBean();
    try (ExecutorService draden = Executors.newFixedThreadPool(TEGELIJK)) {
      List<Callable<Long>> werk = new ArrayList<>();
      for (int draad = 0; draad < TEGELIJK; draad++) {
        int eerste = draad;
        werk.add(
            () -> {
              long begin = tijden.getCurrentThreadCpuTime();
              for (int nummer = eerste; nummer < aantal; nummer += TEGELIJK) {
                vraag(adres, nummer);
              }
              return tijden.getCurrentThreadCpuTime() - begin;
            });
      }
      long samen = 0;
      for (Future<Long> klaar : draden.invokeAll(werk)) {
        samen += klaar.get();
      }
      return samen;
    }
  }

  /** In the thread that calls, with connections that stay open: so what it takes itself can be told apart. */
  private static void vraag(String adres, int nummer) throws IOException {
    String woord = WOORDEN.get(nummer % WOORDEN.size()).replace(" ", "%20");
    HttpURLConnection lijn = (HttpURLConnection) URI.create(adres + woord).toURL().openConnection();
    lijn.setRequestProperty("X-Forwarded-For", "203.0." + nummer / 250 % 250 + "." + (1 + nummer % 250));
    if (lijn.getResponseCode() != GOED) {
      throw new IllegalStateException("een lezer kreeg " + lijn.getResponseCode());
    }
    try (InputStream antwoord = lijn.getInputStream()) {
      antwoord.readAllBytes();
    }
  }

  /** Nanoseconds that this process and the database in a process of its own took. */
  private static long processortijd() {
    long wij = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    return wij
        + ProcessHandle.current()
            .descendants()
            .map(proces -> proces.info().totalCpuDuration())
            .flatMap(Optional::stream)
            .mapToLong(Duration::toNanos)
            .sum();
  }

  private static double gevolgen(Omgeving omgeving, Keurmerkdata data) throws Exception {
    Testgegevens gegevens = omgeving.bean(Testgegevens.class);
    CursistmeldingService meldingen = omgeving.bean(CursistmeldingService.class);
    Keurmerkhulp hulp = omgeving.maak(Keurmerkhulp.class);
    JdbcTemplate jdbc = omgeving.bean(JdbcTemplate.class);
    List<String> wie = Stream.concat(Stream.of("duo"), data.klantmanagers().stream()).toList();
    double[] tijden =
        IntStream.range(0, Keurmerkdata.SCHORSINGEN)
            .mapToDouble(keer -> schors(gegevens, meldingen, hulp, jdbc, data.teSchorsen().get(keer), wie))
            .skip(1)
            .toArray();
    return Stopwatch.mediaan(tijden);
  }

  /** Seconds until everybody was told; each gemeente hears of its own learners and together they are all. */
  private static double schors(
      Testgegevens gegevens,
      CursistmeldingService meldingen,
      Keurmerkhulp hulp,
      JdbcTemplate jdbc,
      long besluit,
      List<String> wie) {
    long school =
        jdbc.queryForObject("select taalschool_id from keurmerkbesluit where id = ?", Long.class, besluit);
    long begin = System.nanoTime();
    hulp.stelVast("beslisser", besluit);
    long cursisten = 0;
    for (String een : wie) {
      Cursistmelding melding =
          gegevens.als(
              een,
              () -> meldingen.open(100).stream().filter(m -> m.taalschoolId() == school).findFirst().orElseThrow());
      cursisten += melding.gemeentecode() == null ? 0 : melding.aantal();
    }
    double seconden = (System.nanoTime() - begin) / 1e9;
    if (cursisten != Keurmerkdata.CURSISTEN) {
      throw new IllegalStateException("gemeenten hoorden van " + cursisten + " cursisten");
    }
    return seconden;
  }
}
