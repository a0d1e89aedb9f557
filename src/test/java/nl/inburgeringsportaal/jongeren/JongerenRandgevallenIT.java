package nl.inburgeringsportaal.jongeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of pupils who do not fit the usual picture. It is 2 November 2026. */
@PortaalContext
class JongerenRandgevallenIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);
  private static final LocalDate BEGIN = LocalDate.of(2025, 8, 1);

  @Autowired private LeerlingService leerlingen;
  @Autowired private SignaalService signalen;
  @Autowired private LeerlingsignaalService leerlingsignalen;
  @Autowired private SchoolwerkService werk;
  @Autowired private GesprekService gesprekken;
  @Autowired private GesprekOverzicht overzicht;
  @Autowired private Testgegevens gegevens;
  @Autowired private ZetbareKlok klok;

  @BeforeEach
  void school() {
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));
  }

  @AfterEach
  void terug() {
    klok.terug();
    gegevens.logUit();
  }

  private static LeerlingGegevens gegevens(Long id, int versie, String nummer, String geboren, String code) {
    return new LeerlingGegevens(
        id, versie, nummer, "Tesfay", "Sara", LocalDate.parse(geboren), "PRO-5", null, null, code,
        Verblijfsstatus.STATUSHOUDER, BEGIN, null, null, null, null);
  }

  private LeerlingGegevens nieuw(String nummer, String geboren, String code) {
    return leerlingen.save(gegevens(null, 0, nummer, geboren, code), null);
  }

  private LeerlingGegevens met(LeerlingGegevens oud, String geboren, String code) {
    return leerlingen.save(gegevens(oud.id(), oud.versie(), oud.leerlingnummer(), geboren, code), null);
  }

  @Test
  void zonderOpleidingIsErGeenLeerling() {
    assertThatThrownBy(() -> nieuw("1", "2009-03-01", null))
        .isInstanceOf(OngeldigeInvoer.class)
        .extracting(fout -> ((OngeldigeInvoer) fout).veld())
        .isEqualTo("opleidingscode");
  }

  @Test
  void tweeOpleidingenTegelijkZijnTweeInschrijvingenDieElkTellen() {
    long pro = nieuw("1", "2009-03-01", "PRO").id();

    assertThat(leerlingen.mogelijkDubbel(gegevens(null, 0, "2", "2009-03-01", "VWO")))
        .extracting(MogelijkDubbel::id)
        .containsExactly(pro);
    long vwo = nieuw("2", "2009-03-01", "VWO").id();

    assertThat(signalen.vanLeerling(pro).status()).isEqualTo(Signaalstatus.open);
    assertThat(signalen.vanLeerling(vwo).reden()).isEqualTo(NietNodigReden.VRIJSTELLENDE_OPLEIDING);
  }

  @Test
  void eenAndereOpleidingNaHetGesprekVraagtOfHetPlanNogKlopt() {
    LeerlingGegevens leerling = nieuw("1", "2009-03-01", "PRO");
    gesprekken.eldersGevoerd(leerling.id(), VANDAAG, EldersDoor.NIDOS, null);
    assertThat(signalen.vanLeerling(leerling.id()).opmerkingen()).isEmpty();

    met(leerlingen.findById(leerling.id()), "2009-03-01", "ENTREE");

    SignaalGegevens signaal = signalen.vanLeerling(leerling.id());
    assertThat(signaal.status()).isEqualTo(Signaalstatus.gesprek_gevoerd);
    assertThat(signaal.opmerkingen()).containsExactly(Opmerking.OPLEIDING_ANDERS_NA_GESPREK);
    assertThat(werk.open(SchoolTaak.Soort.CONTROLEREN, 10)).extracting(SchoolTaak::leerlingId)
        .containsExactly(leerling.id());

    signalen.gecontroleerd(leerling.id());
    assertThat(werk.open(SchoolTaak.Soort.CONTROLEREN, 10)).isEmpty();
    long opnieuw = gesprekken.plan(new GesprekPlan(leerling.id(), VANDAAG, null, null, null, Set.of(), null));
    gesprekken.legVast(
        opnieuw,
        overzicht.findById(opnieuw).versie(),
        new GesprekVastlegging(
            VANDAAG, "Het nieuwe plan.", null, List.of(), Delen.NIET, null, null, null, null, null));
    assertThat(signalen.vanLeerling(leerling.id()).opmerkingen()).isEmpty();
  }

  @Test
  void eenGeboortedatumDieDeVerjaardagInHetVerledenZetMaaktHetMeteenTeLaat() {
    LeerlingGegevens leerling = nieuw("1", "2010-03-01", "PRO");
    assertThat(signalen.vanLeerling(leerling.id()).status()).isEqualTo(Signaalstatus.verwacht);

    met(leerling, "2008-03-01", "PRO");

    SignaalGegevens signaal = signalen.vanLeerling(leerling.id());
    assertThat(signaal.status()).isEqualTo(Signaalstatus.open);
    assertThat(signaal.teLaat()).isTrue();
    assertThat(werk.open(SchoolTaak.Soort.GESPREK_PLANNEN, 10)).extracting(SchoolTaak::uiterlijk)
        .containsExactly(LocalDate.of(2025, 9, 1));
  }

  @Test
  void wieVanSchoolIsGeeftGeenWerkMeer() {
    LeerlingGegevens leerling = nieuw("1", "2009-03-01", "PRO");
    assertThat(werk.aantal(SchoolTaak.Soort.GESPREK_PLANNEN)).isOne();

    leerlingen.save(
        new LeerlingGegevens(
            leerling.id(), leerling.versie(), "1", "Tesfay", "Sara", LocalDate.of(2009, 3, 1), "PRO-5", null, null,
            "PRO", Verblijfsstatus.STATUSHOUDER, BEGIN, null, VANDAAG, null, null),
        null);

    assertThat(werk.aantal(SchoolTaak.Soort.GESPREK_PLANNEN)).isZero();
    assertThat(leerlingen.findById(leerling.id()).uitgeschrevenOp()).isEqualTo(VANDAAG);
  }

  @Test
  void wieMetZestienDeBriefKreegIsAlPlichtigEnDatStaatEr() {
    LeerlingGegevens leerling = nieuw("1", "2010-05-01", "PRO");

    leerlingen.save(leerling.metBriefDuoOp(VANDAAG), null);

    assertThat(leerlingsignalen.vanLeerling(leerling.id()))
        .extracting(LeerlingsignaalGegevens::grond)
        .containsExactly(Signaalgrond.BRIEF_VOOR_18);
    assertThat(werk.open(SchoolTaak.Soort.SIGNAAL, 10)).hasSize(1);
  }
}
