package nl.inburgeringsportaal.keurmerk;

import static nl.inburgeringsportaal.cursus.Cursushulp.AANBOD;
import static nl.inburgeringsportaal.cursus.Cursushulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is asked about somebody who began at a school while it was suspended, or had lost its keurmerk. */
@PortaalContext
class KeurmerkAanbodIT {
  private static final String GESCHORST = "BEGIN_GESCHORST";
  private static final String INGETROKKEN = "BEGIN_INGETROKKEN";

  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Testgegevens gegevens;
  @Autowired private LeveringService leveringen;
  @Autowired private KeurmerkregisterService register;
  @Autowired private TestTijd.ZetbareKlok klok;
  private Keurmerkhulp hulp;
  private String nummer;
  private long procedure;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Keurmerkhulp.class);
    nummer = nummer();
    procedure = hulp.procedure(hulp.school(nummer));
  }

  @AfterEach
  void einde() {
    gegevens.logUit();
    klok.terug();
  }

  @Test
  void wieTijdensEenSchorsingBegonWordtGevraagdEnTochOpgenomen() {
    LocalDate dag = hulp.vandaag();
    long schorsing = hulp.schorsing(procedure);
    klok.vooruit(Duration.ofDays(5));
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.OPHEFFEN, hulp.vandaag(), schorsing, null));

    LeveringGegevens levering = lever("duo", dag.minusDays(1), dag, dag.plusDays(4), dag.plusDays(5));

    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
    assertThat(levering.bestanden().getFirst().nieuw()).isEqualTo(4);
    assertThat(levering.fouten()).isZero();
    assertThat(gevraagd(levering))
        .as("the day before does not count, and neither does the day of lifting")
        .containsExactly("3 " + GESCHORST + " " + kort(dag), "4 " + GESCHORST + " " + kort(dag));
  }

  @Test
  void zolangEenRechterDeSchorsingOpschortMagIemandBeginnen() {
    LocalDate dag = hulp.vandaag();
    long schorsing = hulp.schorsing(procedure);
    klok.vooruit(Duration.ofDays(3));
    voorziening(Stapsoort.VOORZIENING, schorsing);
    klok.vooruit(Duration.ofDays(3));
    voorziening(Stapsoort.VOORZIENING_EINDE, schorsing);

    assertThat(gevraagd(lever("duo", dag.plusDays(2), dag.plusDays(3), dag.plusDays(5), dag.plusDays(6))))
        .containsExactly("2 " + GESCHORST + " " + kort(dag), "5 " + GESCHORST + " " + kort(dag.plusDays(6)));
  }

  @Test
  void naEenIntrekkingWordtHetOokAanEenGemeenteGevraagd() {
    hulp.voornemen(procedure, Besluitsoort.INTREKKEN);
    hulp.zienswijze(procedure);
    LocalDate ingang = hulp.vandaag().plusDays(10);
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.INTREKKEN, ingang));

    assertThat(gevraagd(lever("gemeente", ingang.minusDays(1), ingang)))
        .containsExactly("3 " + INGETROKKEN + " " + kort(ingang));
    assertThat(register.nu(nummer).orElseThrow().straks()).isEqualTo(Registerstatus.INGETROKKEN);
    klok.vooruit(Duration.ofDays(10));
    assertThat(register.nu(nummer))
        .hasValueSatisfying(rij -> {
          assertThat(rij.status()).isEqualTo(Registerstatus.INGETROKKEN);
          assertThat(rij.sinds()).isEqualTo(ingang);
        });
  }

  @Test
  void naEenVervallenOfBeeindigdKeurmerkWordtHetOokGevraagd() {
    hulp.stelVast("beslisser", hulp.concept(procedure, Besluitsoort.BEEINDIGEN, hulp.vandaag()));

    assertThat(gevraagd(lever("duo", hulp.vandaag().minusDays(1), hulp.vandaag())))
        .containsExactly("3 BEGIN_BEEINDIGD " + kort(hulp.vandaag()));
  }

  @Test
  void wieHetzelfdeNogEensLevertWordtNietOpnieuwGevraagd() {
    hulp.schorsing(procedure);
    String begin = persoon() + ";" + nummer + ";" + hulp.vandaag() + ";";
    String ander = persoon() + ";" + nummer + ";" + hulp.vandaag() + ";;B;GEMEENTE";
    String vraag = GESCHORST + " " + kort(hulp.vandaag());
    assertThat(gevraagd(hulp.cursus().lever("duo", "aanbod", AANBOD, begin + ";B;GEMEENTE")))
        .containsExactly("2 " + vraag);

    assertThat(gevraagd(hulp.cursus().lever("duo", "aanbod", AANBOD, begin + ";B;GEMEENTE", ander)))
        .as("only the new line")
        .containsExactly("3 " + vraag);
    assertThat(gevraagd(hulp.cursus().lever("duo", "aanbod", "vnummer;instellingsnummer;begin", korter(begin))))
        .as("a column that is not delivered does not differ")
        .isEmpty();
    assertThat(gevraagd(hulp.cursus().lever("duo", "aanbod", AANBOD, begin + ";Z;GEMEENTE")))
        .as("a changed line")
        .containsExactly("2 " + vraag);
  }

  private static String korter(String regel) {
    return regel.substring(0, regel.length() - 1);
  }

  private String persoon() {
    String vnummer = Inburgeraarhulp.vnummer();
    new Inburgeraarhulp(leveringen, gegevens, jdbc).persoon(vnummer, "Beginner", "GM0344");
    return vnummer;
  }

  @Test
  void vanEenSchoolZonderMaatregelOfBestandWordtNietsGevraagd() {
    assertThat(gevraagd(lever("duo", hulp.vandaag()))).isEmpty();
    assertThat(register.nu("geen")).isEmpty();
  }

  private void voorziening(Stapsoort soort, long besluit) {
    hulp.stap("beslisser", procedure, new StapGegevens(soort, hulp.vandaag(), null, null, besluit, null, null));
  }

  /** Delivers a new person of Utrecht for each first day, in lines from 2 on. */
  private LeveringGegevens lever(String wie, LocalDate... dagen) {
    List<String> regels = new ArrayList<>(List.of(AANBOD));
    for (LocalDate dag : dagen) {
      regels.add(persoon() + ";" + nummer + ";" + dag + ";;B;GEMEENTE");
    }
    return hulp.cursus().lever(wie, "aanbod", regels.toArray(String[]::new));
  }

  private List<String> gevraagd(LeveringGegevens levering) {
    return jdbc.queryForList(
        "select concat(regel, ' ', substring_index(sleutel, '.', -1), ' ', json_value(argumenten, '$[0]'))"
            + " from levering_fout where levering_id = ? and waarschuwing order by regel",
        String.class, levering.id());
  }

  private static String kort(LocalDate dag) {
    return dag.getDayOfMonth() + "-" + dag.getMonthValue() + "-" + dag.getYear();
  }
}
