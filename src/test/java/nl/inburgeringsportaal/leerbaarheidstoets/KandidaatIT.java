package nl.inburgeringsportaal.leerbaarheidstoets;

import static nl.inburgeringsportaal.leerbaarheidstoets.Kandidaathulp.AANMELDING;
import static nl.inburgeringsportaal.leerbaarheidstoets.Kandidaathulp.UITSLAG;
import static nl.inburgeringsportaal.leerbaarheidstoets.Kandidaathulp.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.inburgeraar.ContactGegevens;
import nl.inburgeringsportaal.inburgeraar.ContactService;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who sees which candidate and what of him; signing up, skipping, numbers and the work around outcomes. */
@PortaalContext
class KandidaatIT {
  private static final KandidaatFilter ALLE =
      new KandidaatFilter(null, null, Set.of(Kandidaatstand.values()), null, null, false, null);

  @Autowired private KandidaatService kandidaten;
  @Autowired private KandidaatwensService wensen;
  @Autowired private KandidaataanmeldingService aanmeldingen;
  @Autowired private OverslaanService overslaan;
  @Autowired private ExamennummerService examennummers;
  @Autowired private UitslagcontroleService controles;
  @Autowired private KandidaatwerkService werk;
  @Autowired private ContactService contacten;
  @Autowired private InburgeraarService inburgeraars;
  @Autowired private DuoaccountService accounts;
  @Autowired private LeveringService leveringen;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Klok klok;
  private Kandidaathulp hulp;
  private String nummer;
  private long deelname;
  private long persoon;

  @BeforeEach
  void eenKandidaatVanUtrecht() {
    hulp = new Kandidaathulp(leveringen, gegevens, jdbc);
    nummer = nummer();
    deelname = hulp.kandidaat("GM0344", nummer);
    persoon = Long.parseLong(hulp.veld(deelname, "inburgeraar_id"));
  }

  private <T> T als(String wie, Supplier<T> doen) {
    return gegevens.als(wie, doen);
  }

  private void doe(String wie, Runnable doen) {
    als(wie, () -> {
      doen.run();
      return null;
    });
  }

  private void wijsToe(String wie) {
    jdbc.update(
        "replace into inburgeraar_toewijzing (inburgeraar_id, organisatie_id, gebruiker_id, gewijzigd_door)"
            + " select ?, o.id, g.id, 'hulp' from organisatie o join gebruiker g on g.gebruikersnaam = ?"
            + " where o.soort = 'GEMEENTE' and o.gemeentecode = 'GM0344'",
        persoon, wie);
  }

  private String vnummer() {
    return jdbc.queryForObject(
        "select vnummer from inburgeraar_persoon where inburgeraar_id = ?", String.class, persoon);
  }

  private boolean inLijst(String wie) {
    PageRequest pagina = PageRequest.of(0, 5_000, Sort.by("tienweken"));
    return als(wie, () -> kandidaten.list(ALLE, pagina)).stream().anyMatch(rij -> rij.id() == deelname);
  }

  private String duo() {
    return gegevens.nieuwePersoon(
        jdbc.queryForObject("select min(id) from organisatie where soort = 'DUO'", Long.class), Rol.MEDEWERKER_DUO);
  }

  @Test
  void elkeVolgordeGeeftDezelfdeKandidaten() {
    KandidaatFilter van = new KandidaatFilter("kandidaat", null, Set.of(), Set.of("GM0344"), null, false, null);
    List<Long> verwacht = volgorde(van, Sort.by("aangemeld")).stream().sorted().toList();
    assertThat(verwacht).contains(deelname);
    for (String kolom : List.of("naam", "stand", "tienweken", "afspraak")) {
      assertThat(volgorde(van, Sort.by(kolom))).as(kolom).containsExactlyInAnyOrderElementsOf(verwacht);
      assertThat(volgorde(van, Sort.by(kolom).descending())).containsExactlyInAnyOrderElementsOf(verwacht);
    }
  }

  private List<Long> volgorde(KandidaatFilter filter, Sort sort) {
    PageRequest pagina = PageRequest.of(0, 5_000, sort);
    return als("planner", () -> kandidaten.list(filter, pagina)).map(KandidaatListItem::id).getContent();
  }

  private List<Long> metNummer(String wie, String begin) {
    KandidaatFilter filter = new KandidaatFilter(null, begin, Set.of(), Set.of(), null, false, null);
    return als(wie, () -> kandidaten.list(filter, PageRequest.of(0, 50))).map(KandidaatListItem::id).getContent();
  }

  @Test
  void eenExamennummerVindtWieErVanMagWetenOokMetEenUitslag() {
    assertThat(metNummer("klantmanager", nummer)).containsExactly(deelname);
    assertThat(metNummer("planner", nummer.toLowerCase(java.util.Locale.ROOT))).containsExactly(deelname);
    assertThat(metNummer("duo", nummer.substring(0, nummer.length() - 1))).contains(deelname);
    assertThat(metNummer("gemeente2", nummer)).as("van een andere gemeente").isEmpty();
    assertThat(metNummer("duo", nummer.substring(1))).as("het begin, niet een stuk").doesNotContain(deelname);
    assertThat(metNummer("duo", "%")).isEmpty();

    hulp.lever("lbt-uitslagen", UITSLAG, nummer + ";2026-10-20;B1_HAALBAAR;52,25;45,50");
    assertThat(metNummer("klantmanager", nummer)).containsExactly(deelname);
    NummerFilter uitgegeven = new NummerFilter(null, nummer, Set.of(), NummerFilter.Stand.MET, false);
    assertThat(als("duo", () -> examennummers.list(uitgegeven, PageRequest.of(0, 50))).getContent())
        .singleElement()
        .matches(rij -> rij.deelnameId() == deelname);
    assertThat(jdbc.queryForObject(
            "select count(*) from leesregel where omschrijving like ?", Long.class, "%" + nummer + "%"))
        .as("het nummer staat niet in het leeslog")
        .isZero();
  }

  @Test
  void wieVerhuistIsAlleenNogVanZijnNieuweGemeente() {
    assertThat(inLijst("klantmanager")).isTrue();
    assertThat(inLijst("gemeente2")).isFalse();
    assertThatThrownBy(() -> als("gemeente2", () -> kandidaten.findById(deelname))).isInstanceOf(NietGevonden.class);

    new Inburgeraarhulp(leveringen, gegevens, jdbc)
        .lever(Inburgeraarhulp.KOP, Inburgeraarhulp.regel(vnummer(), "Verhuisd", "GM0193"));
    hulp.lever("lbt-uitslagen", UITSLAG, nummer + ";2026-10-20;B1_HAALBAAR;52,25;45,50");

    assertThat(inLijst("klantmanager")).isFalse();
    assertThat(inLijst("planner")).isFalse();
    assertThatThrownBy(() -> als("klantmanager", () -> kandidaten.findById(deelname)))
        .isInstanceOf(NietGevonden.class);
    assertThat(als("klantmanager", () -> kandidaten.vanInburgeraar(persoon))).isEmpty();
    assertThat(als("gemeente2", () -> kandidaten.findById(deelname)).uitslag().resultaat())
        .isEqualTo(LbtResultaat.B1_HAALBAAR);
  }

  @Test
  void eenPlannerZietWatHijNodigHeeftEnDeUitslagNiet() {
    hulp.lever("lbt-uitslagen", UITSLAG, nummer + ";2026-10-20;B1_HAALBAAR;52,25;45,50");
    hulp.lever("lbt-uitslagen", UITSLAG, nummer + ";2026-10-21;B1_NIET_HAALBAAR;40,00;45,50");

    KandidaatGegevens planner = als("planner", () -> kandidaten.findById(deelname));
    assertThat(planner.nu().examennummer()).isEqualTo(nummer);
    assertThat(planner.nu().stand()).isEqualTo(Kandidaatstand.UITSLAG);
    assertThat(planner.uitslag()).isNull();
    assertThat(planner.eerdereUitslagen()).isEmpty();
    assertThat(planner.dossier()).isFalse();
    KandidaatGegevens klantmanager = als("klantmanager", () -> kandidaten.vanInburgeraar(persoon)).getFirst();
    assertThat(klantmanager.uitslag().behaaldeScore()).isEqualByComparingTo("40");
    assertThat(klantmanager.eerdereUitslagen()).extracting(UitslagGegevens::resultaat)
        .containsExactly(LbtResultaat.B1_HAALBAAR);
  }

  @Test
  void duoZegtEerstWaarvoorEnElkeLezingStaatInHetLog() {
    assertThatThrownBy(() -> als("duo2", () -> kandidaten.findById(deelname))).isInstanceOf(RegelOvertreden.class);
    doe("duo2", () -> inburgeraars.noemDoel(persoon, "vraag over de uitslag"));
    als("duo2", () -> kandidaten.findById(deelname));
    assertThat(jdbc.queryForObject(
            "select count(*) from leesregel where gebruikersnaam = 'duo2' and object_id = ?"
                + " and omschrijving = 'leerbaarheidstoets'",
            Long.class, persoon))
        .isEqualTo(1);
  }

  @Test
  void waaromErGeenToetsNodigIsWeetAlleenDeEigenKlantmanager() {
    assertThatThrownBy(() -> doe("klantmanager", () -> overslaan.geenToets(deelname, Overslaangrond.VISUEEL, null)))
        .as("niet de eigen kandidaat").isInstanceOf(RegelOvertreden.class);
    wijsToe("klantmanager");
    assertThatThrownBy(() -> doe("klantmanager", () -> overslaan.geenToets(deelname, Overslaangrond.AUDITIEF, " ")))
        .isInstanceOf(OngeldigeInvoer.class);
    long sessie = hulp.sessie(klok.nu().plusDays(4), "GEPLAND");
    hulp.plaats(sessie, deelname, "INGEPLAND");

    doe("klantmanager", () -> overslaan.geenToets(deelname, Overslaangrond.VISUEEL, "Verklaring van de oogarts."));

    assertThat(hulp.bezet(sessie)).isZero();
    assertThat(als("klantmanager", () -> kandidaten.findById(deelname)).overslaan().toelichting()).contains("oogarts");
    for (String ander : List.of("gemeente", "planner")) {
      KandidaatGegevens gezien = als(ander, () -> kandidaten.findById(deelname));
      assertThat(gezien.nu().stand()).isEqualTo(Kandidaatstand.OVERGESLAGEN);
      assertThat(gezien.overslaan()).as(ander).isNull();
    }
    assertThat(jdbc.queryForList(
            "select concat_ws(' ', oud, nieuw, reden) from wijzigingsregel where object_soort = 'inburgeraar'"
                + " and object_id = ?",
            String.class, persoon))
        .noneMatch(regel -> regel.contains("oogarts") || regel.contains("VISUEEL"));

    doe("klantmanager", () -> overslaan.trekIn(deelname, "toch mogelijk met groot scherm"));
    assertThat(hulp.veld(deelname, "status")).isEqualTo("AANGEMELD");
    assertThat(als("klantmanager", () -> kandidaten.findById(deelname)).overslaan()).isNull();
  }

  @Test
  void watIemandNodigHeeftKomtBewaardEnWieTweedeIsHoortDat() {
    WensGegevens leeg = als("planner", () -> kandidaten.findById(deelname)).wens();
    WensGegevens nieuw =
        new WensGegevens(deelname, leeg.versie(), "ar", "ti", true, Set.of(Voorziening.EXTRA_TIJD));
    doe("planner", () -> wensen.save(nieuw));

    assertThat(als("klantmanager", () -> kandidaten.findById(deelname)).wens())
        .isEqualTo(new WensGegevens(deelname, 1, "ar", "ti", true, Set.of(Voorziening.EXTRA_TIJD)));
    assertThatThrownBy(() -> doe("klantmanager", () -> wensen.save(nieuw)))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    assertThatThrownBy(
            () -> doe("planner", () -> wensen.save(new WensGegevens(deelname, 1, "xx", null, false, null))))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> doe("gemeente2", () -> wensen.save(nieuw))).isInstanceOf(NietGevonden.class);
    assertThat(als("planner", () -> kandidaten.keuzes()).talen()).contains("ar");
  }

  @Test
  void eenPlannerHoudtContactgegevensBijMaarZietGeenGeheimAdres() {
    ContactGegevens nu = als("planner", () -> contacten.findById(persoon));
    als("planner", () -> contacten.save(contact(nu, "Lange Nieuwstraat 1", false)));
    wijsToe("klantmanager");
    ContactGegevens open = als("klantmanager", () -> contacten.findById(persoon));
    assertThat(open.adres()).isEqualTo("Lange Nieuwstraat 1");
    als("klantmanager", () -> contacten.save(contact(open, open.adres(), true)));

    ContactGegevens geheim = als("planner", () -> contacten.findById(persoon));
    assertThat(geheim.adres()).isNull();
    assertThatThrownBy(() -> als("planner", () -> contacten.save(contact(geheim, null, false))))
        .isInstanceOf(RegelOvertreden.class);
  }

  private static ContactGegevens contact(ContactGegevens van, String adres, boolean geheim) {
    return new ContactGegevens(
        van.id(), van.versie(), adres, null, null, null, null, van.taal(), false, geheim, van.verborgen());
  }

  @Test
  void wieDeGemeenteAanmeldtKrijgtVanDuoEenNummerDatNietTeRadenIs() {
    long eerste = hulp.id(hulp.persoon("GM0344"));
    long tweede = hulp.id(hulp.persoon("GM0344"));
    long aangemeld = als("planner", () -> aanmeldingen.meldAan(eerste));
    assertThatThrownBy(() -> als("klantmanager", () -> aanmeldingen.meldAan(eerste)))
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> als("gemeente2", () -> aanmeldingen.meldAan(tweede))).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> als("planner", () -> aanmeldingen.meldAan(persoon))).isInstanceOf(RegelOvertreden.class);
    assertThat(als("duo2", () -> werk.open())).extracting(Kandidaattaak::soort)
        .contains(Kandidaattaak.Soort.NUMMER_UITGEVEN);

    assertThat(als("duo2", () -> examennummers.geefUit(List.of(eerste, tweede, persoon)))).isEqualTo(2);
    assertThat(als("duo2", () -> examennummers.geefUit(List.of(eerste, tweede)))).as("once").isZero();

    List<String> nummers =
        jdbc.queryForList(
            "select examennummer from lbt_deelname where inburgeraar_id in (?, ?)", String.class, eerste, tweede);
    assertThat(nummers).hasSize(2).doesNotHaveDuplicates().allMatch(een -> een.matches("LBT[2-9A-Z]{9}"));
    assertThat(nummers.get(0).substring(3, 9)).isNotEqualTo(nummers.get(1).substring(3, 9));
    assertThat(hulp.veld(aangemeld, "herkomst")).isEqualTo("GEMEENTE");
  }

  @Test
  void eenNummerIntrekkenMaaktDePlaatsVrijEnNaDeToetsKanHetNiet() {
    long sessie = hulp.sessie(klok.nu().plusDays(6), "GEPLAND");
    hulp.plaats(sessie, deelname, "INGEPLAND");
    assertThatThrownBy(() -> doe("duo2", () -> examennummers.trekIn(deelname, " ")))
        .isInstanceOf(OngeldigeInvoer.class);
    doe("duo2", () -> examennummers.trekIn(deelname, "dubbel aangemeld"));
    assertThat(hulp.bezet(sessie)).isZero();
    assertThat(inLijst("planner")).isTrue();
    assertThatThrownBy(() -> doe("duo2", () -> examennummers.trekIn(deelname, "nog eens")))
        .isInstanceOf(RegelOvertreden.class);

    String ander = nummer();
    long gemaakt = hulp.kandidaat("GM0344", ander);
    hulp.plaats(hulp.sessie(klok.nu().minusDays(6), "AFGEROND"), gemaakt, "AFGENOMEN");
    assertThatThrownBy(() -> doe("duo2", () -> examennummers.trekIn(gemaakt, "te laat")))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void eenUitslagDieNiemandsIsKrijgtEenKandidaatOfWordtAfgewezen() {
    String los = nummer();
    String fout = nummer();
    hulp.lever("lbt-uitslagen", UITSLAG, los + ";2026-10-20;B1_HAALBAAR;;", fout + ";2026-10-20;ONBEKEND;;");
    long losId = Long.parseLong(hulp.uitslag(los, "id"));
    long foutId = Long.parseLong(hulp.uitslag(fout, "id"));
    String wie = duo();

    assertThatThrownBy(() -> doe(wie, () -> controles.koppel(losId, "BESTAATNIET", "typefout")))
        .isInstanceOf(OngeldigeInvoer.class);
    doe(wie, () -> controles.koppel(losId, nummer, "typefout in het nummer"));
    assertThat(als("klantmanager", () -> kandidaten.findById(deelname)).uitslag().resultaat())
        .isEqualTo(LbtResultaat.B1_HAALBAAR);
    assertThatThrownBy(() -> doe(wie, () -> controles.koppel(foutId, nummer, "nog een")))
        .as("has an outcome").isInstanceOf(RegelOvertreden.class);

    doe(wie, () -> controles.wijsAf(foutId, "nummer van een proef"));
    hulp.lever("lbt-aanmeldingen", AANMELDING, fout + ";" + hulp.persoon("GM0344") + ";2026-10-01;");
    assertThat(hulp.uitslag(fout, "deelname_id")).as("what was rejected is not matched afterwards").isNull();
    assertThat(als(wie, () -> controles.vind("u" + foutId)).orElseThrow().afhandeling()).contains("proef");

    hulp.lever("lbt-uitslagen", UITSLAG, nummer + ";2026-10-22;B1_NIET_HAALBAAR;;");
    assertThat(hulp.uitslag(nummer, "controle")).as("a second outcome, under his own number").isEqualTo("DUBBEL");
  }

  @Test
  void eenNummerDatVoorEenAnderWerdGeleverdBlijftOfVerhuist() {
    hulp.plaats(hulp.sessie(klok.nu().minusDays(8), "AFGEROND"), deelname, "AFGENOMEN");
    String ander = hulp.persoon("GM0193");
    hulp.lever("lbt-aanmeldingen", AANMELDING, nummer + ";" + ander + ";2026-10-01;");
    String wie = duo();
    ControleFilter filter = new ControleFilter(Controlesoort.ANDER_PERSOON, false);
    assertThat(als(wie, () -> controles.list(filter, PageRequest.of(0, 50))).getContent())
        .anyMatch(rij -> rij.id() == deelname && rij.ander() != null);

    doe(wie, () -> controles.beslis(deelname, true, "verwisseld bij de aanmelding"));

    assertThat(hulp.veld(deelname, "inburgeraar_id")).isEqualTo(String.valueOf(hulp.id(ander)));
    assertThat(hulp.veld(deelname, "geleverd_voor")).isNull();
    assertThat(inLijst("klantmanager")).isFalse();
    assertThat(inLijst("gemeente2")).isTrue();
  }

  @Test
  void wieAccountsVerleentHandeltGeenUitslagenAfEnAndersom() {
    final Lbthulp begeleiders = fabriek.createBean(Lbthulp.class);
    String verlener = duo();
    String afhandelaar = duo();
    long eerste = begeleiders.toegestaan();
    long tweede = begeleiders.toegestaan();
    hulp.lever("lbt-uitslagen", UITSLAG, nummer + ";2026-10-20;B1_HAALBAAR;;");
    long uitslag = Long.parseLong(hulp.uitslag(nummer, "id"));

    doe(verlener, () -> accounts.verleen(eerste));
    assertThat(als(verlener, () -> controles.magAfhandelen())).isFalse();
    assertThatThrownBy(() -> doe(verlener, () -> controles.gezien(uitslag, null)))
        .isInstanceOfSatisfying(
            RegelOvertreden.class,
            fout -> assertThat(fout.sleutel()).isEqualTo("lbt-kandidaten.fout.scheiding-uitslagen"));

    doe(afhandelaar, () -> controles.gezien(uitslag, null));
    assertThatThrownBy(() -> doe(afhandelaar, () -> accounts.verleen(tweede)))
        .isInstanceOfSatisfying(
            RegelOvertreden.class,
            fout -> assertThat(fout.sleutel()).isEqualTo("lbt-kandidaten.fout.scheiding-accounts"));
    assertThatThrownBy(() -> doe(afhandelaar, () -> accounts.trekIn(eerste, "weg")))
        .isInstanceOf(RegelOvertreden.class);
  }
}
