package nl.inburgeringsportaal.jongeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.jongeren.internal.SignaalRekenaar;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a counsellor has to do, and what changed meanwhile. */
@PortaalContext
class SchoolwerkServiceIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

  @Autowired private LeerlingService leerlingen;
  @Autowired private SignaalService signalen;
  @Autowired private SchoolwerkService werk;
  @Autowired private SignaalRekenaar rekenaar;
  @Autowired private Testgegevens gegevens;
  @Autowired private ZetbareKlok klok;

  private String functionaris;

  @BeforeEach
  void school() {
    functionaris = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(functionaris);
  }

  @AfterEach
  void terug() {
    klok.terug();
    gegevens.logUit();
  }

  private long nieuw(String nummer, String geboren) {
    return leerlingen
        .save(
            new LeerlingGegevens(
                null, 0, nummer, "Tesfay", "Sara", LocalDate.parse(geboren), "PRO-5", "J. Bos", null, "PRO",
                Verblijfsstatus.STATUSHOUDER, null, null, null, null, null),
            null)
        .id();
  }

  @Test
  void deNachtrunZetEenVerwachtSignaalOpDeSignaaldatumOpen() {
    long id = nieuw("1", "2009-05-03");
    assertThat(signalen.vanLeerling(id).status()).isEqualTo(Signaalstatus.verwacht);
    klok.zetOp(VANDAAG.plusDays(1));

    rekenaar.herberekenAlle();

    assertThat(signalen.vanLeerling(id).status()).isEqualTo(Signaalstatus.open);
    assertThat(rekenaar.herberekenAlle()).isZero();
    assertThat(werk.gewijzigd(10)).isEmpty();
  }

  @Test
  void eenSignaalDatDeNachtrunVeranderdeIsTeZienInWatVeranderde() {
    nieuw("1", "2009-05-03");
    gegevens.logUit();
    klok.zetOp(VANDAAG.plusDays(1));
    rekenaar.herberekenAlle();
    gegevens.logIn(functionaris);

    assertThat(werk.gewijzigd(10))
        .singleElement()
        .satisfies(
            wijziging -> {
              assertThat(wijziging.oud()).isEqualTo(Signaalstatus.verwacht);
              assertThat(wijziging.nieuw()).isEqualTo(Signaalstatus.open);
            });
  }

  @Test
  void wieNaZijnAchttiendeBegonHeeftHetGesprekBijHetBeginEnWieEerderBegonOpDeSignaaldatum() {
    leerlingen.save(metBegin("1", "2002-02-23", VANDAAG.minusDays(9)), null);
    leerlingen.save(metBegin("2", "2009-05-02", VANDAAG.minusYears(1)), null);

    assertThat(werk.open(SchoolTaak.Soort.GESPREK_PLANNEN, 10))
        .extracting(SchoolTaak::uiterlijk)
        .containsExactly(VANDAAG.minusDays(9), VANDAAG);
  }

  @Test
  void wieZichPasLaterUitschrijftBlijftTotDieDagWerkVanDeSchool() {
    LeerlingGegevens wie = leerlingen.findById(nieuw("1", "2009-05-02"));
    leerlingen.save(uitgeschreven(wie, VANDAAG.plusDays(1)), null);
    assertThat(werk.aantal(SchoolTaak.Soort.GESPREK_PLANNEN)).isEqualTo(1);
    assertThat(leerlingen.count(LeerlingFilter.ALLE)).isEqualTo(1);

    klok.zetOp(VANDAAG.plusDays(1));
    assertThat(werk.aantal(SchoolTaak.Soort.GESPREK_PLANNEN)).isZero();
    assertThat(leerlingen.count(LeerlingFilter.ALLE)).isZero();
  }

  private static LeerlingGegevens metBegin(String nummer, String geboren, LocalDate begin) {
    return new LeerlingGegevens(
        null, 0, nummer, "Rahimi", "Noor", LocalDate.parse(geboren), "Entree-1", null, null, "ENTREE",
        Verblijfsstatus.STATUSHOUDER, begin, null, null, null, null);
  }

  private static LeerlingGegevens uitgeschreven(LeerlingGegevens wie, LocalDate dag) {
    return new LeerlingGegevens(
        wie.id(), wie.versie(), wie.leerlingnummer(), wie.achternaam(), wie.roepnaam(), wie.geboortedatum(),
        wie.klas(), wie.mentor(), wie.voogd(), wie.opleidingscode(), wie.verblijfsstatus(), wie.begin(),
        wie.verwachtEinde(), dag, wie.woongemeente(), wie.achtJaarLeerplichtig());
  }

  @Test
  void eenOpmerkingVraagtControleTotIemandHemAfhandeltEnEenNieuweVraagtOpnieuw() {
    LeerlingGegevens onbekend =
        new LeerlingGegevens(
            null, 0, "1", "Haddad", null, LocalDate.parse("2009-05-02"), null, null, null, "PRO",
            Verblijfsstatus.ONBEKEND, null, null, null, null, null);
    LeerlingGegevens opgeslagen = leerlingen.save(onbekend, null);
    assertThat(werk.aantal(SchoolTaak.Soort.CONTROLEREN)).isEqualTo(1);

    signalen.gecontroleerd(opgeslagen.id());
    assertThat(werk.aantal(SchoolTaak.Soort.CONTROLEREN)).isZero();

    LeerlingGegevens nu = leerlingen.findById(opgeslagen.id());
    leerlingen.save(
        new LeerlingGegevens(
            nu.id(), nu.versie(), "1", "Haddad", null, nu.geboortedatum(), null, null, null, "ISK",
            Verblijfsstatus.ONBEKEND, null, null, null, null, null),
        null);
    assertThat(werk.aantal(SchoolTaak.Soort.CONTROLEREN)).isEqualTo(1);
  }
}
