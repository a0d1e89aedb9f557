package nl.inburgeringsportaal.inburgeraar;

import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.KOP;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.bsn;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.regel;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.inburgeringsportaal.audit.Inzage;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who reaches whose file, by whatever way, and what stands in the log about it. */
@PortaalContext
class InburgeraarToegangIT {
  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private InburgeraarService inburgeraars;
  @Autowired private ContactService contacten;
  @Autowired private ToewijzingService toewijzingen;
  @Autowired private InburgeraarHistorieService historie;
  @Autowired private CorrectieService correcties;
  private Inburgeraarhulp hulp;
  private String vnummer;
  private String bsn;
  private String naam;
  private long id;

  @BeforeEach
  void iemandUitZwolle() {
    hulp = new Inburgeraarhulp(leveringen, gegevens, jdbc);
    vnummer = vnummer();
    bsn = bsn();
    naam = "Zwols" + vnummer.substring(6);
    hulp.lever(KOP + ";bsn", regel(vnummer, naam, "GM0193") + ";" + bsn);
    id = hulp.id(vnummer);
  }

  private <T> T als(String wie, Supplier<T> werk) {
    return gegevens.als(wie, werk);
  }

  private List<InburgeraarListItem> lijst(String wie) {
    InburgeraarFilter filter = new InburgeraarFilter(naam, null, null, null, null, null, false);
    return als(wie, () -> inburgeraars.list(filter, PageRequest.of(0, 50, Sort.by("naam"))).getContent());
  }

  @Test
  void eenKlantmanagerVanUtrechtKomtNergensBijIemandUitZwolle() {
    assertThat(lijst("klantmanager")).isEmpty();
    assertThat(als("klantmanager", () -> inburgeraars.count(filterOp(naam)))).isZero();
    assertThat(als("klantmanager", () -> inburgeraars.zoekNummer(bsn))).isEmpty();
    assertThat(als("klantmanager", () -> inburgeraars.zoekNummer(vnummer))).isEmpty();
    for (Runnable poging :
        List.<Runnable>of(
            () -> inburgeraars.findById(id),
            () -> inburgeraars.toonBsn(id, "controle van het nummer"),
            () -> contacten.findById(id),
            () -> historie.van(id))) {
      assertThatThrownBy(() -> als("klantmanager", () -> doe(poging))).isInstanceOf(NietGevonden.class);
    }
  }

  private static Object doe(Runnable werk) {
    werk.run();
    return null;
  }

  private static InburgeraarFilter filterOp(String naam) {
    return new InburgeraarFilter(naam, Set.of("GM0193"), null, null, null, null, false);
  }

  @Test
  void zwolleEnWieErVoorWerktKomenErWelBijEnHetLeeslogNoemtDeGemeente() {
    assertThat(lijst("gemeente2")).extracting(InburgeraarListItem::id).containsExactly(id);
    assertThat(als("wissel", () -> inburgeraars.zoekNummer(bsn))).contains(id);
    assertThat(als("wissel", () -> inburgeraars.findById(id)).bsn()).isEqualTo("*****" + bsn.substring(5));

    Map<String, Object> regel = laatsteRegel("wissel", "GERAADPLEEGD");
    assertThat(regel).containsEntry("object_id", id);
    assertThat(regel.get("voor")).isEqualTo("Gemeente Zwolle");
    assertThat(laatsteRegel("wissel", "GEZOCHT").get("omschrijving")).isEqualTo("zoek op BSN, getoond=1");
  }

  private Map<String, Object> laatsteRegel(String wie, String handeling) {
    return jdbc.queryForMap(
        "select l.*, o.naam as voor from leesregel l left join organisatie o on o.id = l.voor_organisatie_id"
            + " where l.gebruikersnaam = ? and l.handeling = ? order by l.id desc limit 1",
        wie, handeling);
  }

  @Test
  void duoZegtEenKeerPerDagWaarvoor() {
    assertThat(als("duo", () -> inburgeraars.vraagtDoel(id))).isTrue();
    assertThatThrownBy(() -> als("duo", () -> inburgeraars.findById(id))).isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> als("duo", () -> doe(() -> inburgeraars.noemDoel(id, "x"))))
        .isInstanceOf(OngeldigeInvoer.class);
    als("duo", () -> doe(() -> inburgeraars.noemDoel(id, "verzoek om verlenging")));

    assertThat(als("duo", () -> inburgeraars.findById(id)).naam()).contains(naam);
    assertThat(als("duo", () -> inburgeraars.vraagtDoel(id))).isFalse();
    assertThat(als("duo2", () -> inburgeraars.vraagtDoel(id))).as("een collega zegt het zelf").isTrue();
    assertThat(laatsteRegel("duo", "GERAADPLEEGD")).containsEntry("doel", "verzoek om verlenging");
  }

  @Test
  void hetBsnKomtAlleenMetEenRedenEnInHetLog() {
    assertThatThrownBy(() -> als("gemeente2", () -> inburgeraars.toonBsn(id, " "))).isInstanceOf(OngeldigeInvoer.class);

    assertThat(als("gemeente2", () -> inburgeraars.toonBsn(id, "brief aan DUO")).orElseThrow().cijfers())
        .isEqualTo(bsn);
    assertThat(laatsteRegel("gemeente2", "GERAADPLEEGD"))
        .containsEntry("omschrijving", "BSN getoond")
        .containsEntry("doel", "brief aan DUO");
    assertThatThrownBy(() -> als("gemeente2", () -> inburgeraars.zoekNummer("123456789")))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.argumenten()).doesNotContain("123456789"));
  }

  @Test
  void eenGeheimAdresZietAlleenDeEigenKlantmanagerEnNiemandAndersWistHet() {
    long wissel = account("wissel");
    als("gemeente2", () -> doe(() -> toewijzingen.wijsToe(id, wissel)));
    ContactGegevens begin = als("wissel", () -> contacten.findById(id));
    als("wissel", () -> contacten.save(contact(begin, "Melkmarkt 1", "Arabisch", true)));

    ContactGegevens collega = als("gemeente2", () -> contacten.findById(id));
    assertThat(collega.adres()).isNull();
    assertThat(collega.verborgen()).contains("adres", "telefoon").doesNotContain("taal");
    als("gemeente2", () -> contacten.save(contact(collega, null, "Tigrinya", true)));
    ContactGegevens nu = als("wissel", () -> contacten.findById(id));
    assertThat(nu.adres()).isEqualTo("Melkmarkt 1");
    assertThat(nu.taal()).isEqualTo("Tigrinya");

    assertThatThrownBy(() -> als("gemeente2", () -> contacten.save(contact(nu, null, "Tigrinya", false))))
        .as("wie er niet over gaat maakt het niet zichtbaar")
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> als("wissel", () -> contacten.save(contact(begin, "Melkmarkt 2", null, true))))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    assertThat(als("gemeente2", () -> historie.van(id)).toString())
        .as("ook niet langs de historie")
        .contains("adres")
        .doesNotContain("Melkmarkt");
    assertThat(als("wissel", () -> historie.van(id)).toString()).contains("Melkmarkt 1");
    assertThat(als("gemeente2", () -> inburgeraars.findById(id)).eigen()).isFalse();
  }

  private static ContactGegevens contact(ContactGegevens van, String adres, String taal, boolean geheim) {
    return new ContactGegevens(
        van.id(), van.versie(), adres, null, null, null, null, taal, false, geheim, van.verborgen());
  }

  private long account(String gebruikersnaam) {
    return jdbc.queryForObject("select id from gebruiker where gebruikersnaam = ?", Long.class, gebruikersnaam);
  }

  @Test
  void eenDossierGaatAlleenNaarEenKlantmanagerVanDeGemeente() {
    long duo = account("duo");
    assertThatThrownBy(() -> als("gemeente2", () -> doe(() -> toewijzingen.wijsToe(id, duo))))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> als("gemeente", () -> doe(() -> toewijzingen.wijsToe(id, account("klantmanager")))))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void eenVerhuizingNeemtDeToegangMee() {
    hulp.lever(KOP, regel(vnummer, naam, "GM0344"));

    assertThat(lijst("klantmanager")).hasSize(1);
    assertThat(lijst("gemeente2")).isEmpty();
    assertThat(lijst("wissel")).as("een mandaat van beide").hasSize(1);
  }

  @Test
  void eenCorrectieNeemtDeToegangMeteenWegEnZegtHetEnLaatZienWieHetZag() {
    hulp.lever(KOP, regel(vnummer, naam, "GM0344"));
    als("klantmanager", () -> inburgeraars.findById(id));
    als("wissel", () -> inburgeraars.findById(id));
    als("wissel", () -> inburgeraars.findById(id));

    hulp.corrigeer(KOP, regel(vnummer, naam, "GM0344").replace("WI2021", "WI2013"));

    assertThatThrownBy(() -> als("klantmanager", () -> inburgeraars.findById(id))).isInstanceOf(NietGevonden.class);
    CorrectieGegevens bijUtrecht = deze(als("klantmanager", () -> correcties.nieuw(500)));
    assertThat(bijUtrecht.verloren()).isTrue();
    assertThat(bijUtrecht.toString()).as("wie het niet meer mag weten leest geen naam").doesNotContain(naam);
    assertThat(als("gemeente2", () -> correcties.nieuw(500)))
        .as("Zwolle zag het dossier niet meer")
        .noneMatch(correctie -> correctie.inburgeraarId() == id);
    long correctie = deze(als("fg", () -> correcties.nieuw(500))).id();
    List<Inzage> lezers = als("fg", () -> correcties.wieZag(correctie));
    assertThat(lezers).extracting(Inzage::gebruikersnaam).containsExactlyInAnyOrder("klantmanager", "wissel");
    assertThat(lezers).filteredOn(lezer -> lezer.gebruikersnaam().equals("wissel")).first()
        .satisfies(lezer -> assertThat(lezer.keren()).isEqualTo(2));
    assertThat(als("duo", () -> correcties.vanInburgeraar(id))).hasSize(1);
    assertThat(laatsteRegel("fg", "GEZOCHT").get("object_soort")).isEqualTo("logboek");
  }

  private CorrectieGegevens deze(List<CorrectieGegevens> alle) {
    return alle.stream().filter(correctie -> correctie.inburgeraarId() == id).findFirst().orElseThrow();
  }

  @Test
  void deSqlVanDeStatusZegtHetzelfdeAlsDeRegel() {
    String[] feiten = {
      ";;;;;;", "2026-10-01;DIPLOMA;;;;;", ";;2026-10-01;;;;", ";;;2026-10-01;OVERIG;;", ";;;;;2026-10-01;",
      ";;;;;2026-10-01;2026-10-31", "2027-01-01;DIPLOMA;;;;;", ";;;;;2026-10-01;2026-11-02"
    };
    for (String feit : feiten) {
      hulp.lever(
          KOP + ";voldaan_op;voldaan_reden;ontheven_op;einde_overig_op;einde_overig_reden"
              + ";tijdelijk_vrijgesteld_van;tijdelijk_vrijgesteld_tot",
          regel(vnummer, naam, "GM0193") + ";" + feit);
      Plichtstatus volgensSql = lijst("gemeente2").getFirst().status();
      Plicht plicht = als("gemeente2", () -> inburgeraars.findById(id)).plicht();
      assertThat(volgensSql).as(feit).isEqualTo(plicht.status(java.time.LocalDate.of(2026, 11, 2)));
    }
  }

  @Test
  void deTienWekenInDeLijstZijnDieVanHetDossier() {
    for (String dag : List.of("2026-07-01", "2026-08-24", "2026-08-30", "2026-10-30")) {
      hulp.lever(KOP + ";kennisgeving", regel(vnummer, naam, "GM0193") + ";" + dag);
      InburgeraarListItem rij = lijst("gemeente2").getFirst();
      java.time.LocalDate vandaag = java.time.LocalDate.of(2026, 11, 2);
      assertThat(rij.tienWekenTotEnMet())
          .isEqualTo(als("gemeente2", () -> inburgeraars.findById(id)).tienWekenTotEnMet(vandaag));
      TienWekenStand verwacht =
          rij.tienWekenTotEnMet().isBefore(vandaag)
              ? TienWekenStand.VOORBIJ
              : rij.tienWekenTotEnMet().isAfter(vandaag.plusDays(14)) ? TienWekenStand.LOOPT : TienWekenStand.BIJNA;
      for (TienWekenStand stand : TienWekenStand.values()) {
        InburgeraarFilter filter = new InburgeraarFilter(naam, null, null, null, null, stand, false);
        assertThat(als("gemeente2", () -> inburgeraars.count(filter)))
            .as(dag + " " + stand)
            .isEqualTo(stand == verwacht ? 1 : 0);
      }
    }
  }
}
