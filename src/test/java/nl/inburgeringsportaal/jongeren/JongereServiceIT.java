package nl.inburgeringsportaal.jongeren;

import static nl.inburgeringsportaal.jongeren.Jongerenhulp.UTRECHT;
import static nl.inburgeringsportaal.jongeren.Jongerenhulp.VANDAAG;
import static nl.inburgeringsportaal.jongeren.Jongerenhulp.ZWOLLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.jongeren.Jongerenhulp.Gedeeld;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What a gemeente sees of a youth, and what it can do. */
@PortaalContext
class JongereServiceIT {
  private static final LocalDate EINDE = LocalDate.of(2028, 7, 31);

  @Autowired private Testgegevens gegevens;
  @Autowired private LeerlingService leerlingen;
  @Autowired private GesprekService gesprekken;
  @Autowired private GesprekOverzicht overzicht;
  @Autowired private JongereService jongeren;
  @Autowired private JongereAntwoordService antwoorden;
  @Autowired private JongereKoppelingService koppelingen;
  @Autowired private JongerewerkService werk;
  @Autowired private OverdrachtService overdrachten;
  @Autowired private LeveringService leveringen;
  @Autowired private Organisaties organisaties;
  @Autowired private List<Bewaarsoort> bewaarsoorten;
  @Autowired private TransactionTemplate transactie;
  @Autowired private JdbcTemplate jdbc;
  private Jongerenhulp school;
  private Inburgeraarhulp personen;

  @BeforeEach
  void school() {
    school = new Jongerenhulp(gegevens, leerlingen, gesprekken, overzicht, jdbc);
    personen = new Inburgeraarhulp(leveringen, gegevens, jdbc);
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private <T> T als(String wie, Supplier<T> daad) {
    return gegevens.als(wie, daad);
  }

  private void doeAls(String wie, Runnable daad) {
    als(
        wie,
        () -> {
          daad.run();
          return null;
        });
  }

  /** The own school's youth as somebody sees him; null when he does not. */
  private JongereListItem rij(String wie, long id) {
    return als(
        wie,
        () ->
            jongeren.list(JongereFilter.ALLE, PageRequest.of(0, 1_000, Sort.by("kenmerk"))).stream()
                .filter(rij -> rij.id() == id)
                .findFirst()
                .orElse(null));
  }

  private void ziet(String wie, long id, boolean ziet) {
    assertThat(rij(wie, id) != null).as("lijst van " + wie).isEqualTo(ziet);
    if (ziet) {
      assertThat(als(wie, () -> jongeren.findById(id)).jongere().id()).isEqualTo(id);
    } else {
      assertThatThrownBy(() -> als(wie, () -> jongeren.findById(id))).isInstanceOf(NietGevonden.class);
    }
  }

  private List<JongereTaak> taken(String wie, long id) {
    return als(wie, () -> werk.open(10_000)).stream().filter(taak -> taak.id() == id).toList();
  }

  private long persoon(String gemeente) {
    return personen.persoon(Inburgeraarhulp.vnummer(), "Tesfay", gemeente);
  }

  private static AntwoordGegevens antwoord(long id, int versie) {
    return new AntwoordGegevens(id, versie, null, "A. de Wit", "a.dewit@utrecht.example", "030 123 45 67", null, null);
  }

  @Test
  void deGemeenteZietPreciesWatMagEnGeenNaam() {
    Gedeeld gedeeld = school.deel(UTRECHT, EINDE);

    JongereListItem rij = rij("klantmanager", gedeeld.id());

    assertThat(rij.kenmerk()).matches("JG-2026-\\d{6}");
    assertThat(rij.opleidingscode()).isEqualTo("PRO");
    assertThat(rij.verwachtEinde()).isEqualTo(EINDE);
    assertThat(rij.gevoerdOp()).isEqualTo(VANDAAG);
    assertThat(rij.stand()).isEqualTo(Jongerestand.NIEUW);
    assertThat(als("klantmanager", () -> jongeren.findById(gedeeld.id())).toString())
        .doesNotContain("Selam", "Tesfay", "2009", "PRO-5", "mbo", "DUO");
  }

  @Test
  void wieErNietWoontOfNietDeeltIsErNiet() {
    Gedeeld utrecht = school.deel(UTRECHT, EINDE);
    Gedeeld zwolle = school.voer(Delen.GRONDSLAG, ZWOLLE, EINDE);
    Gedeeld niet = school.voer(Delen.NIET, null, EINDE);

    assertThat(niet.id()).isZero();
    ziet("klantmanager", utrecht.id(), true);
    ziet("klantmanager", zwolle.id(), false);
    ziet("gemeente2", utrecht.id(), false);
    ziet("gemeente2", zwolle.id(), true);
  }

  @Test
  void wieEenMandaatHeeftZietZeAllebeiEnHetLeeslogZegtVoorWie() {
    Gedeeld utrecht = school.deel(UTRECHT, EINDE);
    Gedeeld zwolle = school.deel(ZWOLLE, EINDE);

    ziet("wissel", utrecht.id(), true);
    ziet("wissel", zwolle.id(), true);

    assertThat(
            jdbc.queryForObject(
                "select o.gemeentecode from leesregel r join organisatie o on o.id = r.voor_organisatie_id"
                    + " where r.object_soort = 'jongere' and r.object_id = ? and r.gebruikersnaam = 'wissel'",
                String.class,
                zwolle.id()))
        .isEqualTo(ZWOLLE);
  }

  @Test
  void eenGemeentebeheerderZonderDeRolKlantmanagerZietNiemand() {
    school.deel(UTRECHT, EINDE);
    long utrecht =
        jdbc.queryForObject(
            "select id from organisatie where soort = 'GEMEENTE' and gemeentecode = ?", Long.class, UTRECHT);
    String beheerder = gegevens.nieuwePersoon(utrecht, Rol.GEMEENTEBEHEERDER);

    assertThatThrownBy(() -> als(beheerder, () -> jongeren.count(JongereFilter.ALLE)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void metIntrekkenIsAllesMeteenWegEnBlijftAlleenHetNummer() {
    Gedeeld gedeeld = school.deel(UTRECHT, EINDE);
    long persoon = persoon(UTRECHT);
    String kenmerk = rij("klantmanager", gedeeld.id()).kenmerk();
    doeAls("klantmanager", () -> antwoorden.save(antwoord(gedeeld.id(), 0)));
    doeAls("klantmanager", () -> koppelingen.koppel(gedeeld.id(), persoon, true));
    assertThat(als("klantmanager", () -> jongeren.vanInburgeraar(persoon))).hasSize(1);
    assertThat(als("klantmanager", () -> overdrachten.vanInburgeraar(persoon))).hasSize(1);

    school.trekIn(gedeeld);

    ziet("klantmanager", gedeeld.id(), false);
    ziet("wissel", gedeeld.id(), false);
    assertThat(als("klantmanager", () -> jongeren.vanInburgeraar(persoon))).isEmpty();
    assertThat(als("klantmanager", () -> overdrachten.vanInburgeraar(persoon))).isEmpty();
    assertThat(
            jdbc.queryForObject(
                "select (select count(*) from jongere_antwoord where jongere_id = ?)"
                    + " + (select count(*) from jongere_koppeling where jongere_id = ?)"
                    + " + (select count(*) from wijzigingsregel where object_soort = 'jongere' and object_id = ?"
                    + " and (oud is not null or nieuw is not null))",
                Long.class,
                gedeeld.id(), gedeeld.id(), gedeeld.id()))
        .isZero();
    assertThat(taken("gemeente2", gedeeld.id())).isEmpty();
    assertThat(taken("klantmanager", gedeeld.id()))
        .containsExactly(
            new JongereTaak(
                JongereTaak.Soort.JONGERE_INGETROKKEN, gedeeld.id(), kenmerk, UTRECHT, null, null));

    doeAls("klantmanager", () -> werk.gezien(gedeeld.id()));
    assertThat(taken("klantmanager", gedeeld.id())).isEmpty();
    assertThatThrownBy(() -> doeAls("klantmanager", () -> werk.gezien(gedeeld.id())))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void metEenAndereWoongemeenteGaatDeJongereMeteenMee() {
    Gedeeld gedeeld = school.deel(UTRECHT, EINDE);
    long persoon = persoon(UTRECHT);
    doeAls("klantmanager", () -> antwoorden.save(antwoord(gedeeld.id(), 0)));
    doeAls("klantmanager", () -> koppelingen.koppel(gedeeld.id(), persoon, true));

    school.verhuis(gedeeld, ZWOLLE);

    ziet("klantmanager", gedeeld.id(), false);
    assertThat(als("klantmanager", () -> jongeren.vanInburgeraar(persoon))).isEmpty();
    JongereGegevens nieuw = als("gemeente2", () -> jongeren.findById(gedeeld.id()));
    assertThat(nieuw.jongere().stand()).isEqualTo(Jongerestand.NIEUW);
    assertThat(nieuw.antwoord()).isNull();
    assertThat(nieuw.koppeling()).isNull();
    assertThat(nieuw.overdracht()).isNull();

    // The new gemeente says by itself whom the school can reach and who it is.
    long ander = persoon(ZWOLLE);
    doeAls("gemeente2", () -> antwoorden.save(antwoord(gedeeld.id(), 0)));
    doeAls("gemeente2", () -> koppelingen.koppel(gedeeld.id(), ander, true));
    assertThat(als("gemeente2", () -> jongeren.vanInburgeraar(ander))).hasSize(1);
  }

  @Test
  void zonderWoongemeenteTeltDeKeuzeVanDeSchool() {
    Gedeeld gedeeld = school.deel(UTRECHT, EINDE);

    school.verhuis(gedeeld, null);

    ziet("klantmanager", gedeeld.id(), true);
    ziet("gemeente2", gedeeld.id(), false);
  }

  @Test
  void vanEenSamengevoegdeGemeenteIsDeOpvolgerAanZet() {
    String oud =
        jdbc.queryForObject(
            """
            select min(g.code) from gemeente g join gemeente o on o.code = g.opvolger
            where g.geldig_tot <= '2026-11-02' and o.geldig_tot is null
            """,
            String.class);
    String opvolger = organisaties.opvolger(oud, VANDAAG);
    long organisatie = gegevens.nieuweOrganisatie(Organisatiesoort.UITVOERINGSORGANISATIE);
    jdbc.update("update organisatie set soort = 'GEMEENTE', gemeentecode = ? where id = ?", opvolger, organisatie);
    String klantmanager = gegevens.nieuwePersoon(organisatie, Rol.KLANTMANAGER);
    Gedeeld gedeeld = school.deel(UTRECHT, EINDE);
    jdbc.update("update leerling set woongemeente = ? where id = ?", oud, gedeeld.leerlingId());

    ziet(klantmanager, gedeeld.id(), true);
    ziet("klantmanager", gedeeld.id(), false);
    jdbc.update("update organisatie set soort = 'UITVOERINGSORGANISATIE' where id = ?", organisatie);
  }

  @Test
  void werkIsWatNieuwIsEnWieBijnaKlaarIsZonderDossier() {
    Gedeeld nieuw = school.deel(UTRECHT, EINDE);
    Gedeeld bijna = school.deel(UTRECHT, VANDAAG.plusMonths(3));
    Gedeeld later = school.deel(UTRECHT, VANDAAG.plusMonths(3).plusDays(1));
    doeAls("klantmanager", () -> antwoorden.save(antwoord(bijna.id(), 0)));
    doeAls("klantmanager", () -> antwoorden.save(antwoord(later.id(), 0)));

    assertThat(taken("klantmanager", nieuw.id()))
        .extracting(JongereTaak::soort)
        .containsExactly(JongereTaak.Soort.JONGERE_NIEUW);
    assertThat(taken("klantmanager", bijna.id()))
        .singleElement()
        .satisfies(
            taak -> {
              assertThat(taak.soort()).isEqualTo(JongereTaak.Soort.JONGERE_EINDE);
              assertThat(taak.uiterlijk()).isEqualTo(VANDAAG.plusMonths(3));
            });
    assertThat(taken("klantmanager", later.id())).isEmpty();
    assertThat(als("klantmanager", werk::aantal)).isEqualTo(als("klantmanager", () -> werk.open(100_000)).size());

    long persoon = persoon(UTRECHT);
    doeAls("klantmanager", () -> koppelingen.koppel(bijna.id(), persoon, false));
    assertThat(taken("klantmanager", bijna.id())).isEmpty();
  }

  @Test
  void metDeLeerlingVerdwijntOokWatDeGemeenteErmeeDeed() {
    Gedeeld gedeeld = school.deel(UTRECHT, EINDE);
    long persoon = persoon(UTRECHT);
    doeAls("klantmanager", () -> antwoorden.save(antwoord(gedeeld.id(), 0)));
    doeAls("klantmanager", () -> koppelingen.koppel(gedeeld.id(), persoon, true));
    jdbc.update("update leerling set uitgeschreven_op = '2010-01-01' where id = ?", gedeeld.leerlingId());

    Bewaarsoort soort =
        bewaarsoorten.stream().filter(deel -> deel.categorie().equals("leerling")).findFirst().orElseThrow();
    transactie.executeWithoutResult(
        status -> soort.verwijder(new Bewaarsoort.Ronde(0, LocalDate.of(2010, 1, 2), 10)));

    assertThat(
            jdbc.queryForObject(
                "select (select count(*) from jongere where leerling_id = ?)"
                    + " + (select count(*) from jongere_antwoord where jongere_id = ?)"
                    + " + (select count(*) from jongere_koppeling where jongere_id = ?)"
                    + " + (select count(*) from overdracht where jongere_id = ?)"
                    + " + (select count(*) from wijzigingsregel where object_soort = 'jongere' and object_id = ?"
                    + " and (oud is not null or nieuw is not null))",
                Long.class,
                gedeeld.leerlingId(), gedeeld.id(), gedeeld.id(), gedeeld.id(), gedeeld.id()))
        .isZero();
  }

  @Test
  void hetFilterKiestOpNummerStandOpleidingEindeEnGemeente() {
    Gedeeld gedeeld = school.deel(UTRECHT, EINDE);
    String kenmerk = rij("klantmanager", gedeeld.id()).kenmerk();

    assertThat(telt(new JongereFilter(kenmerk.toLowerCase(), null, null, null, null))).isEqualTo(1);
    assertThat(telt(new JongereFilter(kenmerk, Jongerestand.NIEUW, "PRO", EINDE, null))).isEqualTo(1);
    assertThat(telt(new JongereFilter(kenmerk, Jongerestand.GEKOPPELD, null, null, null))).isZero();
    assertThat(telt(new JongereFilter(kenmerk, null, "ENTREE", null, null))).isZero();
    assertThat(telt(new JongereFilter(kenmerk, null, null, EINDE.minusDays(1), null))).isZero();
    assertThat(telt(new JongereFilter(kenmerk, null, null, null, java.util.Set.of(ZWOLLE)))).isZero();
  }

  private long telt(JongereFilter filter) {
    long aantal = als("wissel", () -> jongeren.count(filter));
    assertThat(als("wissel", () -> jongeren.list(filter, PageRequest.of(0, 50, Sort.by("einde", "stand"))))
            .getNumberOfElements())
        .isEqualTo((int) aantal);
    return aantal;
  }
}
