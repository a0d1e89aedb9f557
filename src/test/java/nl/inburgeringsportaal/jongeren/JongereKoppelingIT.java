package nl.inburgeringsportaal.jongeren;

import static nl.inburgeringsportaal.jongeren.Jongerenhulp.UTRECHT;
import static nl.inburgeringsportaal.jongeren.Jongerenhulp.VANDAAG;
import static nl.inburgeringsportaal.jongeren.Jongerenhulp.ZWOLLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.PersoonsAanvulling;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.jongeren.Jongerenhulp.Gedeeld;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which person a youth is, what is proposed for him, and whom the school can reach. */
@PortaalContext
class JongereKoppelingIT {
  private static final LocalDate EINDE = LocalDate.of(2028, 7, 31);

  @Autowired private Testgegevens gegevens;
  @Autowired private LeerlingService leerlingen;
  @Autowired private GesprekService gesprekken;
  @Autowired private GesprekOverzicht overzicht;
  @Autowired private JongereService jongeren;
  @Autowired private JongereAntwoordService antwoorden;
  @Autowired private JongereKoppelingService koppelingen;
  @Autowired private OverdrachtService overdrachten;
  @Autowired private GemeenteantwoordService antwoordVoorSchool;
  @Autowired private LeveringService leveringen;
  @Autowired private List<PersoonsAanvulling> aanvullingen;
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

  private long persoon(String gemeente) {
    return personen.persoon(Inburgeraarhulp.vnummer(), "Tesfay", gemeente);
  }

  private static AntwoordGegevens antwoord(long id, int versie) {
    return new AntwoordGegevens(id, versie, null, "A. de Wit", "a.dewit@utrecht.example", "030 123 45 67", null, null);
  }

  @Test
  void koppelenKanAlleenAanIemandVanDezelfdeGemeenteEnMaarEenKeer() {
    Gedeeld gedeeld = school.deel(UTRECHT, EINDE);
    long eigen = persoon(UTRECHT);
    long zwols = persoon(ZWOLLE);

    assertThatThrownBy(() -> doeAls("klantmanager", () -> koppelingen.koppel(gedeeld.id(), zwols, true)))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> doeAls("wissel", () -> koppelingen.koppel(gedeeld.id(), zwols, true)))
        .as("wie beide gemeenten dient, mengt ze niet")
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> doeAls("gemeente2", () -> koppelingen.koppel(gedeeld.id(), zwols, true)))
        .isInstanceOf(NietGevonden.class);
    assertThat(als("wissel", () -> koppelingen.kandidaten(gedeeld.id(), "Tesfay", 500)))
        .extracting(rij -> rij.id())
        .contains(eigen)
        .doesNotContain(zwols);

    doeAls("klantmanager", () -> koppelingen.koppel(gedeeld.id(), eigen, false));
    assertThatThrownBy(() -> doeAls("klantmanager", () -> koppelingen.koppel(gedeeld.id(), eigen, false)))
        .isInstanceOf(RegelOvertreden.class);
    assertThat(rij("klantmanager", gedeeld.id()).stand()).isEqualTo(Jongerestand.GEKOPPELD);
    assertThat(als("klantmanager", () -> overdrachten.vanInburgeraar(eigen))).isEmpty();
  }

  @Test
  void wieZijnGegevensVraagtKrijgtDeKoppelingVanDieGemeenteZolangDeSchoolDeelt() {
    Gedeeld gedeeld = school.deel(UTRECHT, EINDE);
    long persoon = persoon(UTRECHT);
    doeAls("klantmanager", () -> koppelingen.koppel(gedeeld.id(), persoon, true));

    assertThat(gegevensVan(persoon, UTRECHT)).contains("JG-", "PRO", "EERST_OPLEIDING_AFMAKEN");
    assertThat(gegevensVan(persoon, ZWOLLE)).isEqualTo("[]");
    school.trekIn(gedeeld);
    assertThat(gegevensVan(persoon, UTRECHT)).isEqualTo("[]");
  }

  private String gegevensVan(long persoon, String gemeente) {
    Long organisatie =
        jdbc.queryForObject(
            "select min(id) from organisatie where soort = 'GEMEENTE' and gemeentecode = ?", Long.class, gemeente);
    return aanvullingen.stream()
        .filter(aanvulling -> aanvulling.objectSoort().equals("inburgeraar"))
        .flatMap(aanvulling -> aanvulling.delen(organisatie, persoon).stream())
        .toList()
        .toString();
  }

  @Test
  void hetVoorstelWachtInHetDossierTotDeKoppelingVerbrokenIs() {
    Gedeeld gedeeld = school.deel(UTRECHT, EINDE);
    long persoon = persoon(UTRECHT);
    doeAls("klantmanager", () -> koppelingen.koppel(gedeeld.id(), persoon, true));

    assertThat(als("klantmanager", () -> overdrachten.vanInburgeraar(persoon)))
        .singleElement()
        .satisfies(
            voorstel -> {
              assertThat(voorstel.opleidingscode()).isEqualTo("PRO");
              assertThat(voorstel.verwachtEinde()).isEqualTo(EINDE);
              assertThat(voorstel.voorgesteldDoor()).isEqualTo("klantmanager");
              assertThat(voorstel.voorgesteldOp()).isEqualTo(VANDAAG);
              assertThat(voorstel.status()).isEqualTo(Overdrachtstatus.VOORGESTELD);
            });
    assertThatThrownBy(() -> doeAls("klantmanager", () -> koppelingen.stelVoor(gedeeld.id())))
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> doeAls("klantmanager", () -> koppelingen.ontkoppel(gedeeld.id(), "nee")))
        .isInstanceOf(OngeldigeInvoer.class);

    doeAls("klantmanager", () -> koppelingen.ontkoppel(gedeeld.id(), "het was een ander"));

    assertThat(als("klantmanager", () -> overdrachten.vanInburgeraar(persoon))).isEmpty();
    assertThat(als("klantmanager", () -> jongeren.vanInburgeraar(persoon))).isEmpty();
    assertThat(
            jdbc.queryForList(
                "select concat(coalesce(oud, ''), '>', coalesce(nieuw, '')) from wijzigingsregel"
                    + " where object_soort = 'jongere' and object_id = ? and veld = 'koppeling' order by id",
                String.class,
                gedeeld.id()))
        .containsExactly(">" + persoon, persoon + ">");
  }

  @Test
  void hetVoorstelIsIntetrekkenEnOpnieuwTeDoen() {
    Gedeeld gedeeld = school.deel(UTRECHT, EINDE);
    long persoon = persoon(UTRECHT);
    doeAls("klantmanager", () -> koppelingen.koppel(gedeeld.id(), persoon, true));

    doeAls("klantmanager", () -> koppelingen.trekVoorstelIn(gedeeld.id(), "wil toch anders"));
    assertThat(als("klantmanager", () -> overdrachten.vanInburgeraar(persoon))).isEmpty();
    assertThatThrownBy(() -> doeAls("klantmanager", () -> koppelingen.trekVoorstelIn(gedeeld.id(), "nog eens")))
        .isInstanceOf(NietGevonden.class);

    doeAls("klantmanager", () -> koppelingen.stelVoor(gedeeld.id()));
    assertThat(als("klantmanager", () -> overdrachten.vanInburgeraar(persoon))).hasSize(1);
  }

  @Test
  void deSchoolZietHetContactEnEenAndereSchoolNiet() {
    Gedeeld gedeeld = school.deel(UTRECHT, EINDE);
    assertThat(als(school.functionaris, () -> antwoordVoorSchool.vanGesprek(gedeeld.leerlingId(), gedeeld.gesprekId())))
        .hasValueSatisfying(antwoord -> assertThat(antwoord.antwoord()).isNull());

    doeAls("klantmanager", () -> antwoorden.save(antwoord(gedeeld.id(), 0)));

    assertThat(als(school.functionaris, () -> antwoordVoorSchool.vanGesprek(gedeeld.leerlingId(), gedeeld.gesprekId())))
        .hasValueSatisfying(
            antwoord -> {
              assertThat(antwoord.kenmerk()).isEqualTo(rij("klantmanager", gedeeld.id()).kenmerk());
              assertThat(antwoord.antwoord().naam()).isEqualTo("A. de Wit");
            });
    assertThat(als(school.functionaris, () -> antwoordVoorSchool.laatste(50)))
        .extracting(Antwoordwijziging::gesprekId)
        .containsExactly(gedeeld.gesprekId());
    String ander = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    assertThatThrownBy(
            () -> als(ander, () -> antwoordVoorSchool.vanGesprek(gedeeld.leerlingId(), gedeeld.gesprekId())))
        .isInstanceOf(NietGevonden.class);
    assertThat(als(ander, () -> antwoordVoorSchool.laatste(50))).isEmpty();
  }

  @Test
  void eenAntwoordIsTeWijzigenEnTeVerwijderenMaarNietOverEenCollegaHeen() {
    Gedeeld gedeeld = school.deel(UTRECHT, EINDE);
    doeAls("klantmanager", () -> antwoorden.save(antwoord(gedeeld.id(), 0)));
    assertThat(rij("klantmanager", gedeeld.id()).stand()).isEqualTo(Jongerestand.BEANTWOORD);

    assertThatThrownBy(() -> doeAls("gemeente", () -> antwoorden.save(antwoord(gedeeld.id(), 0))))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    doeAls("gemeente", () -> antwoorden.save(antwoord(gedeeld.id(), 1)));
    assertThatThrownBy(() -> doeAls("klantmanager", () -> antwoorden.verwijder(gedeeld.id(), 1)))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    doeAls("klantmanager", () -> antwoorden.verwijder(gedeeld.id(), 2));

    assertThat(rij("klantmanager", gedeeld.id()).stand()).isEqualTo(Jongerestand.NIEUW);
  }

  @Test
  void eenAntwoordNoemtIemandDieTeBereikenIs() {
    long id = school.deel(UTRECHT, EINDE).id();

    eisFout(new AntwoordGegevens(id, 0, null, " ", null, "030 1234567", null, null), "naam");
    eisFout(new AntwoordGegevens(id, 0, null, "A", "geen adres", null, null, null), "email");
    eisFout(new AntwoordGegevens(id, 0, null, "A", null, "bel maar", null, null), "telefoon");
    eisFout(new AntwoordGegevens(id, 0, null, "A", null, "030 1234567", "x".repeat(1_001), null), "bericht");
    assertThatThrownBy(
            () ->
                doeAls(
                    "klantmanager",
                    () -> antwoorden.save(new AntwoordGegevens(id, 0, null, "A", null, null, null, null))))
        .isInstanceOf(RegelOvertreden.class);
  }

  private void eisFout(AntwoordGegevens antwoord, String veld) {
    assertThatThrownBy(() -> doeAls("klantmanager", () -> antwoorden.save(antwoord)))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
  }
}
