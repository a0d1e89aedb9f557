package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp.Begeleider;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp.Kandidaat;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** After the session: what DUO decides about incidents, who did not come, own work and papers, and what is kept. */
@PortaalContext
class IncidentIT {
  @Autowired private AfnameService afnames;
  @Autowired private IncidentService incidenten;
  @Autowired private MijnIncidentService mijn;
  @Autowired private MijnBegeleiderService papieren;
  @Autowired private AfnamewerkService werk;
  @Autowired private NoshowService noshows;
  @Autowired private List<Bewaarsoort> bewaarsoorten;
  @Autowired private List<PersoonsExport> exporten;
  @Autowired private List<AgendaBron> agendas;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private Sessiehulp hulp;
  private LocalDateTime tien;
  private Begeleider annet;
  private Kandidaat wie;
  private long sessie;
  private long plaats;

  @BeforeEach
  void begin() {
    klok.terug();
    tien = klok.nu().toLocalDate().atTime(10, 0);
    hulp = fabriek.createBean(Sessiehulp.class);
    annet = hulp.begeleider();
    sessie = hulp.sessie(tien, LbtSessiestatus.KLAARGEZET, 4, annet);
    wie = hulp.kandidaat("Tesfay", "GM0344");
    plaats = hulp.plaats(sessie, wie);
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private void stuur(List<Afnametik> tikken) {
    gegevens.als(annet.account(), () -> afnames.verwerk(sessie, tikken));
  }

  private long incident(Long over) {
    UUID sleutel = UUID.randomUUID();
    stuur(List.of(new Afnametik(sleutel, Afnamesoort.INCIDENT, over, "FRAUDE", tien, false, "Een telefoon.")));
    return jdbc.queryForObject("select id from lbt_incident where sleutel = ?", Long.class, sleutel.toString());
  }

  private void houd() {
    klok.vooruit(java.time.Duration.ofHours(2));
    stuur(Sessiehulp.heleSessie(plaats, tien));
  }

  private void doe(String account, Runnable iets) {
    gegevens.als(
        account,
        () -> {
          iets.run();
          return null;
        });
  }

  private void beslis(long id, int versie, boolean ongeldig) {
    doe("duo", () -> incidenten.beslis(id, versie, ongeldig, "De afname telt niet."));
  }

  @Test
  void eenLatereAfnameBlijftGeldigAlsEenEerdereOngeldigWordt() {
    long id = incident(plaats);
    houd();
    jdbc.update("update lbt_plaatsing set status = 'AFGEBROKEN' where id = ?", plaats);
    long later = hulp.plaats(hulp.sessie(tien.plusDays(1), LbtSessiestatus.AFGEROND, 4, annet), wie);
    jdbc.update("update lbt_plaatsing set status = 'AFGENOMEN' where id = ?", later);
    jdbc.update("update lbt_deelname set status = 'AFGENOMEN' where id = ?", wie.deelname());

    beslis(id, 0, true);

    assertThat(deelname()).isEqualTo("AFGENOMEN");
  }

  private String deelname() {
    return jdbc.queryForObject("select status from lbt_deelname where id = ?", String.class, wie.deelname());
  }

  @Test
  void eenOngeldigeAfnameMaaktDeKandidaatWeerPlanbaarMaarPasNaHetSluiten() {
    long id = incident(plaats);
    assertThatThrownBy(() -> beslis(id, 0, true)).isInstanceOf(RegelOvertreden.class);
    houd();
    assertThat(deelname()).isEqualTo("AFGENOMEN");
    assertThatThrownBy(() -> beslis(id, 7, true)).isInstanceOf(GelijktijdigGewijzigd.class);
    assertThatThrownBy(() -> doe("duo", () -> incidenten.beslis(id, 0, true, " ")))
        .isInstanceOf(OngeldigeInvoer.class);
    beslis(id, 0, true);

    assertThat(deelname()).isEqualTo("AFGEBROKEN");
    assertThat(LbtDeelnamestatus.valueOf(deelname()).isPlanbaar()).isTrue();
    assertThat(gegevens.als("duo", () -> incidenten.findById(id)))
        .matches(een -> een.rij().maaktOngeldig() && een.examennummer().equals(wie.nummer()));
    assertThatThrownBy(() -> beslis(id, 1, false)).isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void metEenUitslagOfZonderKandidaatIsErGeenAfnameDieOngeldigKanZijn() {
    long id = incident(plaats);
    long zonder = incident(null);
    houd();
    jdbc.update("update lbt_deelname set status = 'UITSLAG_BEKEND' where id = ?", wie.deelname());

    assertThatThrownBy(() -> beslis(id, 0, true)).isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> beslis(zonder, 0, true)).isInstanceOf(RegelOvertreden.class);
    beslis(id, 0, false);
    beslis(zonder, 0, false);
    assertThat(deelname()).isEqualTo("UITSLAG_BEKEND");
  }

  @Test
  void deMelderAntwoordtOokAlsDeKandidatenVerborgenZijnEnEenAnderVindtNiets() {
    long id = incident(plaats);
    doe("duo", () -> incidenten.schrijf(id, "Wat zag u precies?"));
    assertThat(gegevens.als(annet.account(), mijn::list).getFirst())
        .matches(een -> een.id() == id && een.wachtOpAntwoord());
    assertThat(gegevens.als(annet.account(), () -> mijn.findById(id)).examennummer()).isEqualTo(wie.nummer());
    klok.zetOp(klok.nu().toLocalDate().plusDays(60));
    assertThat(gegevens.als(annet.account(), () -> mijn.findById(id)).examennummer()).isNull();
    doe(annet.account(), () -> mijn.antwoord(id, "Hij belde."));
    Begeleider ander = hulp.begeleider();

    assertThat(gegevens.als("duo", () -> incidenten.findById(id)).berichten())
        .extracting(IncidentBericht::vanDuo, IncidentBericht::tekst)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(true, "Wat zag u precies?"),
            org.assertj.core.api.Assertions.tuple(false, "Hij belde."));
    assertThatThrownBy(() -> doe(ander.account(), () -> mijn.antwoord(id, "x"))).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> doe(ander.account(), () -> mijn.findById(id))).isInstanceOf(NietGevonden.class);
  }

  @Test
  void ernstigeStaanEerstEnAfgehandeldeApart() {
    long gewoon = incident(null);
    beslis(gewoon, 0, false);

    assertThat(lijst(false))
        .noneMatch(een -> een.id() == gewoon)
        .isSortedAccordingTo(java.util.Comparator.comparing((IncidentListItem een) -> !een.ernstig()));
    assertThat(lijst(true)).anyMatch(een -> een.id() == gewoon);
  }

  private List<IncidentListItem> lijst(boolean afgehandeld) {
    IncidentFilter filter = new IncidentFilter(afgehandeld, false);
    return gegevens.als("duo", () -> incidenten.list(filter, PageRequest.of(0, 500))).getContent();
  }

  private void nietGekomen() {
    stuur(
        List.of(
            Sessiehulp.tik(Afnamesoort.AFWEZIG, plaats, null, tien.plusMinutes(5)),
            Sessiehulp.tik(Afnamesoort.AFSLUITEN, null, null, tien.plusMinutes(9))));
  }

  @Test
  void wieNietKwamIsWerkVanZijnEigenKlantmanagerEnAndersVanElke() {
    nietGekomen();
    Noshow noshow =
        gegevens.als("klantmanager", () -> noshows.open(500)).stream()
            .filter(een -> een.inburgeraarId() == wie.persoon())
            .findFirst()
            .orElseThrow();
    assertThat(noshow).matches(een -> een.oproep() == 1 && een.asielstatushouder());
    assertThat(gegevens.als("gemeente2", () -> noshows.vind(noshow.id()))).as("andere gemeente").isEmpty();
    jdbc.update(
        "insert into inburgeraar_toewijzing (inburgeraar_id, organisatie_id, gebruiker_id, gewijzigd_door)"
            + " select ?, ?, id, 'test' from gebruiker where gebruikersnaam = 'gemeente'",
        wie.persoon(), hulp.gemeente("GM0344"));
    assertThat(gegevens.als("klantmanager", () -> noshows.vind(noshow.id()))).as("is van een ander").isEmpty();
    doe("gemeente", () -> noshows.handelAf(noshow.id(), Noshowafhandeling.VERSCHOONBAAR));

    assertThat(gegevens.als("gemeente", () -> noshows.vind(noshow.id()))).isEmpty();
    assertThatThrownBy(() -> doe("gemeente", () -> noshows.handelAf(noshow.id(), Noshowafhandeling.VERWIJTBAAR)))
        .isInstanceOf(NietGevonden.class);
    assertThat(jdbc.queryForObject("select afhandeling from lbt_noshow where id = ?", String.class, noshow.id()))
        .isEqualTo("VERSCHOONBAAR");
  }

  @Test
  void mijnWerkNoemtDeSessieVanVandaagTotIkTekenEnEenCertificaatDatEindigt() {
    assertThat(gegevens.als(annet.account(), () -> werk.open(10)))
        .extracting(Afnametaak::soort, Afnametaak::id)
        .containsExactly(org.assertj.core.api.Assertions.tuple(Afnametaak.Soort.VANDAAG, sessie));
    klok.zetOp(tien.toLocalDate().plusDays(1));
    assertThat(gegevens.als(annet.account(), () -> werk.open(10)))
        .extracting(Afnametaak::soort)
        .containsExactly(Afnametaak.Soort.AFSLUITEN);
    klok.terug();
    nietGekomen();
    assertThat(gegevens.als(annet.account(), werk::aantal)).isZero();
    jdbc.update(
        "update certificaat set geldig_tot = ? where toetsbegeleider_id = ?",
        tien.toLocalDate().plusDays(20), annet.id());
    assertThat(gegevens.als(annet.account(), () -> werk.open(10)))
        .singleElement()
        .matches(een -> een.soort() == Afnametaak.Soort.CERTIFICAAT);
  }

  @Test
  void eigenPapierenEnAfsprakenZijnVanMijEnVanNiemandAnders() {
    BegeleiderGegevens zelf = gegevens.als(annet.account(), papieren::list).getFirst();
    long certificaat = zelf.certificaten().getFirst().id();
    assertThat(zelf.toestemmingen()).hasSize(1);
    assertThat(gegevens.als(annet.account(), () -> papieren.pdf(certificaat))).startsWith('%', 'P', 'D', 'F');
    Begeleider ander = hulp.begeleider();
    assertThatThrownBy(() -> gegevens.als(ander.account(), () -> papieren.pdf(certificaat)))
        .isInstanceOf(NietGevonden.class);
    AgendaBron agenda =
        agendas.stream().filter(bron -> bron.rollen().equals(java.util.Set.of(Rol.TOETSBEGELEIDER))).findFirst()
            .orElseThrow();

    assertThat(gegevens.als(annet.account(), () -> agenda.punten(tien.toLocalDate())))
        .singleElement()
        .matches(punt -> punt.uid().startsWith("lbt-sessie-" + sessie) && !punt.toString().contains("Tesfay"));
    assertThat(gegevens.als(ander.account(), () -> agenda.punten(tien.toLocalDate()))).isEmpty();
  }

  @Test
  void naDeBewaartermijnGaanTikkenEnTekstenWegMaarEenOpenIncidentBlijft() {
    long id = incident(plaats);
    houd();
    Bewaarsoort soort =
        bewaarsoorten.stream().filter(een -> een.categorie().equals("afname")).findFirst().orElseThrow();
    Bewaarsoort.Ronde ronde = new Bewaarsoort.Ronde(0, tien.toLocalDate().plusDays(1), 10_000);
    soort.verwijder(ronde);
    assertThat(tikken()).as("het incident is nog open").isPositive();
    beslis(id, 0, false);
    doe("duo", () -> incidenten.schrijf(id, "Dank."));
    assertThat(soort.aantal(tien.toLocalDate())).isZero();
    assertThat(soort.aantal(ronde.grens())).isPositive();
    soort.verwijder(ronde);

    assertThat(tikken()).isZero();
    assertThat(jdbc.queryForMap("select soort, tekst, afhandeling from lbt_incident where id = ?", id))
        .containsEntry("soort", "FRAUDE")
        .containsEntry("tekst", null)
        .containsEntry("afhandeling", null);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from lbt_incident_bericht where incident_id = ? and tekst is not null",
                Integer.class,
                id))
        .isZero();
  }

  private int tikken() {
    return jdbc.queryForObject("select count(*) from lbt_gebeurtenis where sessie_id = ?", Integer.class, sessie);
  }

  @Test
  void eenToetsbegeleiderKrijgtWatZijnGemeenteVanHemHeeft() {
    incident(null);
    PersoonsExport export =
        exporten.stream().filter(een -> een.objectSoort().equals("toetsbegeleider")).findFirst().orElseThrow();
    String mail = jdbc.queryForObject("select mail from toetsbegeleider where id = ?", String.class, annet.id());
    long utrecht = hulp.gemeente("GM0344");

    assertThat(export.zoek(utrecht, mail)).contains(annet.id());
    assertThat(export.zoek(hulp.gemeente("GM0193"), mail)).isEmpty();
    assertThat(export.delen(utrecht, annet.id()))
        .extracting(PersoonsExport.Deel::naam)
        .containsExactly(
            "toetsbegeleider", "trainingen", "certificaten", "toestemming", "afnames", "incidenten");
    assertThat(export.delen(hulp.gemeente("GM0193"), annet.id())).isEmpty();
  }
}
