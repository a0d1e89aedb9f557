package nl.inburgeringsportaal.bijeenkomst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.PersoonsAanvulling;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.csv.CsvSchrijver;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What editors do with a meeting and its participants, and how long those are kept. */
@PortaalContext
class DeelnemersIT {
  @Autowired private DeelnemerService deelnemers;
  @Autowired private MijnAanmeldingService mijn;
  @Autowired private BijeenkomstbeheerService beheer;
  @Autowired private BijeenkomstService bijeenkomsten;
  @Autowired private List<Bewaarsoort> bewaarsoorten;
  @Autowired private List<PersoonsAanvulling> aanvullingen;
  @Autowired private List<AgendaBron> agendas;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private String wie;
  private LocalDateTime morgen;
  private long id;

  @BeforeEach
  void begin() {
    klok.terug();
    morgen = klok.nu().plusDays(1);
    id = new Bijeenkomsthulp(beheer, gegevens).gepubliceerd(morgen, 5);
    wie = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    gegevens.als(wie, () -> mijn.meldAan(id, "docent"));
    gegevens.logIn("redactie");
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  @Test
  void aanwezigheidKanVanafDeDagEnTeltPerSoortOrganisatie() throws IOException {
    DeelnemerListItem deelnemer = deelnemers.list(id).getFirst();
    assertThatThrownBy(() -> deelnemers.noteerAanwezig(id, deelnemer.id(), true))
        .isInstanceOf(RegelOvertreden.class);
    klok.zetOp(morgen.toLocalDate());

    deelnemers.noteerAanwezig(id, deelnemer.id(), true);
    deelnemers.voegToe(id, "Loopt Binnen", "Gemeente Zwolle", Deelnemersoort.GEMEENTE);

    assertThat(deelnemers.list(id))
        .extracting(DeelnemerListItem::naam, DeelnemerListItem::aanwezig, DeelnemerListItem::terPlaatse)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("Loopt Binnen", true, true),
            org.assertj.core.api.Assertions.tuple("Persoon " + wie, true, false));
    assertThat(deelnemers.opkomst(id))
        .containsExactlyInAnyOrder(
            new Opkomst(Deelnemersoort.SCHOOL, 1, 1, 0), new Opkomst(Deelnemersoort.GEMEENTE, 1, 1, 0));
    assertThatThrownBy(() -> deelnemers.noteerAanwezig(id, -1, true)).isInstanceOf(NietGevonden.class);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (CsvSchrijver schrijver = new CsvSchrijver(uit)) {
      deelnemers.schrijf(id, schrijver, Vertaling.NL);
    }
    assertThat(uit.toString(StandardCharsets.UTF_8)).contains("Organisatie", "Test SCHOOL", "docent");
  }

  @Test
  void wieDeDeelnemersZietStaatInHetLeeslog() {
    deelnemers.list(id);

    assertThat(
            jdbc.queryForObject(
                "select count(*) from leesregel where object_soort = 'bijeenkomst' and object_id = ?",
                Integer.class, id))
        .isPositive();
  }

  @Test
  void deEigenPlaatsStaatInDeAgendaEnInHetBestandOverHetAccount() {
    assertThat(gegevens.als(wie, this::agenda))
        .anySatisfy(
            punt -> {
              assertThat(punt.uid()).startsWith("bijeenkomst-" + id + "@");
              assertThat(punt.dag()).isEqualTo(morgen.toLocalDate());
              assertThat(punt.begin()).isEqualTo(morgen.toLocalTime());
              assertThat(punt.vervallen()).isFalse();
            });
    Long account = jdbc.queryForObject("select id from gebruiker where gebruikersnaam = ?", Long.class, wie);
    assertThat(bestand(account)).contains("docent", "GEPLAATST");

    gegevens.als(
        wie,
        () -> {
          mijn.meldAf(id);
          return null;
        });

    assertThat(gegevens.als(wie, this::agenda)).noneMatch(punt -> punt.uid().startsWith("bijeenkomst-" + id + "@"));
    assertThat(bestand(account)).isEqualTo("[]");
  }

  @Test
  void wieWachtZietZijnPlaatsInDeRijMaarHeeftNogGeenAfspraak() {
    final long klein = new Bijeenkomsthulp(beheer, gegevens).gepubliceerd(morgen, 1);
    gegevens.als(wie, () -> mijn.meldAan(klein, null));
    String tweede = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);

    gegevens.als(tweede, () -> mijn.meldAan(klein, null));

    assertThat(gegevens.als(tweede, mijn::list))
        .singleElement()
        .satisfies(
            aanmelding -> {
              assertThat(aanmelding.status()).isEqualTo(Aanmeldstatus.WACHT);
              assertThat(aanmelding.wachtplaats()).isEqualTo(1);
            });
    assertThat(gegevens.als(tweede, this::agenda)).isEmpty();
    assertThat(gegevens.als(wie, mijn::list))
        .extracting(aanmelding -> aanmelding.bijeenkomst().gegevens().id(), MijnAanmelding::wachtplaats)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple(id, 0), org.assertj.core.api.Assertions.tuple(klein, 0));
  }

  private List<AgendaBron.Agendapunt> agenda() {
    return agendas.stream().flatMap(agenda -> agenda.punten(LocalDate.of(2020, 1, 1)).stream()).toList();
  }

  private String bestand(long account) {
    return aanvullingen.stream()
        .filter(aanvulling -> aanvulling.objectSoort().equals("gebruiker"))
        .flatMap(aanvulling -> aanvulling.delen(1, account).stream())
        .toList()
        .toString();
  }

  @Test
  void naDeBewaartermijnBlijvenAlleenAantallen() {
    klok.zetOp(morgen.toLocalDate());
    deelnemers.noteerAanwezig(id, deelnemers.list(id).getFirst().id(), true);
    Bewaarsoort soort =
        bewaarsoorten.stream().filter(een -> een.categorie().equals("bijeenkomst-deelnemer")).findFirst().orElseThrow();
    LocalDate dag = morgen.toLocalDate();

    soort.verwijder(new Bewaarsoort.Ronde(1, dag, 1_000));
    assertThat(deelnemers.list(id).getFirst().naam()).isNotNull();
    assertThat(soort.aantal(dag.plusDays(1))).isPositive();
    soort.verwijder(new Bewaarsoort.Ronde(1, dag.plusDays(1), 1_000));

    assertThat(soort.aantal(dag.plusDays(1))).isZero();
    assertThat(deelnemers.list(id)).singleElement().matches(deel -> deel.naam() == null && deel.mail() == null);
    assertThat(deelnemers.opkomst(id)).containsExactly(new Opkomst(Deelnemersoort.SCHOOL, 1, 1, 0));
    assertThat(gegevens.als(wie, () -> mijn.van(id))).isEmpty();
  }

  @Test
  void materiaalIsVoorIedereenOfVoorWieMeedeed() {
    List<Materiaal> stukken = List.of(new Materiaal("Presentatie", "https://samen.voorbeeld.example/p"));
    beheer.zetMateriaal(id, stukken, false);
    assertThat(bijeenkomsten.findById(id).materiaal()).isEmpty();
    assertThat(gegevens.als(wie, () -> mijn.van(id)).orElseThrow().bijeenkomst().materiaal()).hasSize(1);

    gegevens.logIn("redactie");
    beheer.zetMateriaal(id, stukken, true);

    assertThat(bijeenkomsten.findById(id).materiaal()).isEqualTo(stukken);
    for (String adres : List.of("http://x.example", "javascript:alert(1)", "https://x \"", "")) {
      assertThatThrownBy(() -> beheer.zetMateriaal(id, List.of(new Materiaal("X", adres)), true))
          .as(adres)
          .isInstanceOf(OngeldigeInvoer.class);
    }
  }

  @Test
  void eenKopieIsEenConceptOpEenDagDieNogKomt() {
    klok.zetOp(morgen.toLocalDate().plusDays(60));
    BijeenkomstDetail kopie = beheer.findById(beheer.kopieer(id));

    assertThat(kopie.status()).isEqualTo(Bijeenkomststatus.CONCEPT);
    assertThat(kopie.gegevens().begin()).isAfter(klok.nu());
    assertThat(kopie.gegevens().begin().getDayOfWeek()).isEqualTo(morgen.getDayOfWeek());
    assertThat(deelnemers.list(kopie.gegevens().id())).isEmpty();
  }

  @Test
  void wieEenOudeVersieOpslaatOverschrijftNiets() {
    int versie = beheer.findById(id).gegevens().versie();
    beheer.save(Bijeenkomsthulp.webinar(id, versie, morgen, 6));

    assertThatThrownBy(() -> beheer.save(Bijeenkomsthulp.webinar(id, versie, morgen, 7)))
        .isInstanceOf(nl.inburgeringsportaal.base.GelijktijdigGewijzigd.class);
  }
}
