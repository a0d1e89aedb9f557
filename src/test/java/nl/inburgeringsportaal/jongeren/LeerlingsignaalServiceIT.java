package nl.inburgeringsportaal.jongeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.jongeren.internal.SignaalRekenaar;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The other signals as the database keeps them, in the scope of the user. It is 2 November 2026. */
@PortaalContext
class LeerlingsignaalServiceIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

  @Autowired private LeerlingService leerlingen;
  @Autowired private LeerlingsignaalService signalen;
  @Autowired private SchoolwerkService werk;
  @Autowired private SignaalRekenaar rekenaar;
  @Autowired private Testgegevens gegevens;
  @Autowired private ZetbareKlok klok;
  @Autowired private JdbcClient jdbc;

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

  private LeerlingGegevens nieuw(String nummer, String geboren, String code, LocalDate einde, LocalDate weg) {
    return leerlingen.save(
        new LeerlingGegevens(
            null, 0, nummer, "Tesfay", "Sara", LocalDate.parse(geboren), "PRO-5", "J. Bos", null, code,
            Verblijfsstatus.STATUSHOUDER, null, einde, weg, null, null),
        null);
  }

  private LeerlingsignaalGegevens enig(long leerling) {
    List<LeerlingsignaalGegevens> alle = signalen.vanLeerling(leerling);
    assertThat(alle).hasSize(1);
    return alle.getFirst();
  }

  @Test
  void deNachtVanDeVerjaardagBrengtHetSignaalInMijnWerk() {
    long id = nieuw("1", "2008-11-03", "ENTREE", null, null).id();
    assertThat(werk.aantal(SchoolTaak.Soort.SIGNAAL)).isZero();
    klok.zetOp(VANDAAG.plusDays(1));

    rekenaar.herberekenAlle();

    assertThat(enig(id).soort()).isEqualTo(Signaalsoort.WORDT_18);
    assertThat(werk.open(SchoolTaak.Soort.SIGNAAL, 10))
        .singleElement()
        .satisfies(
            taak -> {
              assertThat(taak.leerlingId()).isEqualTo(id);
              assertThat(taak.uiterlijk()).isEqualTo(VANDAAG.plusDays(1));
              assertThat(taak.bijzonderheid()).isEqualTo("WORDT_18");
            });
    assertThat(rekenaar.herberekenAlle()).isZero();
  }

  @Test
  void watIsAfgehandeldBlijftWegTotDeRedenVerandert() {
    LeerlingGegevens leerling = nieuw("1", "2009-03-01", "PRO", VANDAAG.plusMonths(2), null);
    LeerlingsignaalGegevens signaal = enig(leerling.id());
    assertThat(signaal.grond()).isEqualTo(Signaalgrond.EINDIGT_VOOR_18);

    signalen.handelAf(signaal.id(), signaal.versie(), " besproken ");

    LeerlingsignaalGegevens gedaan = enig(leerling.id());
    assertThat(gedaan.status()).isEqualTo(Leerlingsignaalstatus.AFGEHANDELD);
    assertThat(gedaan.afgehandeldDoor()).isEqualTo(functionaris);
    assertThat(gedaan.opmerking()).isEqualTo("besproken");
    assertThat(werk.aantal(SchoolTaak.Soort.SIGNAAL)).isZero();
    rekenaar.herbereken(leerling.id(), "proef");
    assertThat(enig(leerling.id()).status()).isEqualTo(Leerlingsignaalstatus.AFGEHANDELD);
    assertThatThrownBy(() -> signalen.handelAf(gedaan.id(), gedaan.versie(), null))
        .isInstanceOf(RegelOvertreden.class);

    jdbc.sql("update leerling set uitgeschreven_op = ? where id = ?").params(VANDAAG, leerling.id()).update();
    rekenaar.herbereken(leerling.id(), "proef");

    assertThat(enig(leerling.id()).status()).isEqualTo(Leerlingsignaalstatus.OPEN);
    assertThat(enig(leerling.id()).grond()).isEqualTo(Signaalgrond.GEEINDIGD_DIPLOMA_ONBEKEND);
    assertThat(enig(leerling.id()).afgehandeldDoor()).isNull();
    assertThat(enig(leerling.id()).opmerking()).isNull();
  }

  @Test
  void wieNietMeerTeltVervaltEnKomtTerugAlsDeOpleidingWeerVerandert() {
    LeerlingGegevens leerling = nieuw("1", "2008-11-02", "ENTREE", null, null);
    assertThat(enig(leerling.id()).soort()).isEqualTo(Signaalsoort.WORDT_18);

    LeerlingGegevens havo = leerlingen.save(met(leerling, "HAVO", leerling.geboortedatum()), null);
    assertThat(signalen.vanLeerling(leerling.id())).isEmpty();
    LeerlingGegevens entree = leerlingen.save(met(havo, "ENTREE", leerling.geboortedatum()), null);
    assertThat(enig(leerling.id()).status()).isEqualTo(Leerlingsignaalstatus.OPEN);
    leerlingen.save(met(entree, "ENTREE", LocalDate.of(2006, 1, 1)), null);

    assertThat(signalen.vanLeerling(leerling.id())).isEmpty();
    assertThat(jdbc.sql("select count(*) from leerlingsignaal where leerling_id = ?").param(leerling.id())
            .query(Long.class).single())
        .isOne();
  }

  private static LeerlingGegevens met(LeerlingGegevens l, String code, LocalDate geboren) {
    return new LeerlingGegevens(
        l.id(), l.versie(), l.leerlingnummer(), l.achternaam(), l.roepnaam(), geboren, l.klas(), l.mentor(), l.voogd(),
        code, l.verblijfsstatus(), l.begin(), l.verwachtEinde(), l.uitgeschrevenOp(), l.woongemeente(),
        l.achtJaarLeerplichtig());
  }

  @Test
  void hetDiplomaBeantwoordtDeVraagEnDeLijstVindtOokWieWegIs() {
    LeerlingGegevens leerling = nieuw("1", "2008-11-02", "HAVO", null, VANDAAG);
    LeerlingFilter filter =
        new LeerlingFilter(
            null, null, null, null, null, null, null, Signaalsoort.VRIJSTELLING_GEEINDIGD, false, false);
    assertThat(leerlingen.list(filter, PageRequest.of(0, 10)).getContent()).hasSize(1);
    assertThat(leerlingen.count(LeerlingFilter.ALLE)).isZero();
    assertThat(werk.aantal(SchoolTaak.Soort.SIGNAAL)).isOne();

    leerlingen.save(leerling.metDiploma(true), null);

    assertThat(signalen.vanLeerling(leerling.id())).isEmpty();
    assertThat(leerlingen.count(filter)).isZero();
  }

  @Test
  void eenDossierVanEenAndereSchoolIsOnbereikbaar() {
    LeerlingGegevens leerling = nieuw("1", "2008-11-02", "ENTREE", null, null);
    LeerlingsignaalGegevens signaal = enig(leerling.id());
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));

    assertThatThrownBy(() -> signalen.vanLeerling(leerling.id())).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> signalen.handelAf(signaal.id(), signaal.versie(), null))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> signalen.heropen(signaal.id())).isInstanceOf(NietGevonden.class);
    assertThat(werk.open(SchoolTaak.Soort.SIGNAAL, 10)).isEmpty();
  }

  @Test
  void wieEenOudeVersieAfhandeltMerktHet() {
    LeerlingGegevens leerling = nieuw("1", "2008-11-02", "ENTREE", null, null);
    LeerlingsignaalGegevens signaal = enig(leerling.id());
    signalen.handelAf(signaal.id(), signaal.versie(), null);
    signalen.heropen(signaal.id());

    assertThatThrownBy(() -> signalen.handelAf(signaal.id(), signaal.versie(), null))
        .isInstanceOf(GelijktijdigGewijzigd.class);
  }

  @Test
  void deBriefKanNietUitDeToekomstKomen() {
    LeerlingGegevens leerling = nieuw("1", "2008-11-02", "ENTREE", null, null);

    assertThatThrownBy(() -> leerlingen.save(leerling.metBriefDuoOp(VANDAAG.plusDays(1)), null))
        .hasMessageContaining("jongeren.fout.brief-duo");
    leerlingen.save(leerling.metBriefDuoOp(VANDAAG), null);

    assertThat(signalen.vanLeerling(leerling.id()))
        .extracting(LeerlingsignaalGegevens::grond)
        .contains(Signaalgrond.BRIEF_VERWACHT);
  }
}
