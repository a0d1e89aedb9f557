package nl.inburgeringsportaal.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortaalContext
class MandaatIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

  @Autowired private MandaatService mandaten;
  @Autowired private OrganisatieService organisatieService;
  @Autowired private Organisaties organisaties;
  @Autowired private HuidigeGebruiker.Bron bron;
  @Autowired private Testgegevens gegevens;
  @Autowired private ZetbareKlok klok;

  @AfterEach
  void ruimOp() {
    gegevens.logUit();
    klok.terug();
  }

  private long gemeente() {
    return organisaties.kies("Gemeente Zwolle", Organisatiesoort.GEMEENTE, PageRequest.of(0, 1)).getFirst().id();
  }

  @Test
  void eenMandaatGeeftBereikVanDeEersteDagTotHetEinde() {
    long uitvoerder = gegevens.nieuweOrganisatie(Organisatiesoort.UITVOERINGSORGANISATIE);
    String wie = gegevens.nieuwePersoon(uitvoerder, Rol.KLANTMANAGER);
    gegevens.logIn("beheer");
    mandaten.voegToe(
        uitvoerder, gemeente(), Rol.KLANTMANAGER, new Periode(VANDAAG.plusDays(1), VANDAAG.plusDays(3)), "besluit 12");

    for (int dag = 0; dag <= 3; dag++) {
      klok.zetOp(VANDAAG.plusDays(dag));
      assertThat(gegevens.als(wie, () -> bron.bereik(Rol.KLANTMANAGER).omvat(gemeente())))
          .as("dag " + dag)
          .isEqualTo(dag == 1 || dag == 2);
    }
  }

  @Test
  void eenMandaatOverlaptNietEnPastBijDeSoorten() {
    long uitvoerder = gegevens.nieuweOrganisatie(Organisatiesoort.UITVOERINGSORGANISATIE);
    gegevens.logIn("beheer");
    Periode jaar = new Periode(VANDAAG, VANDAAG.plusYears(1));
    mandaten.voegToe(uitvoerder, gemeente(), Rol.KLANTMANAGER, jaar, "besluit");

    assertThatThrownBy(() -> mandaten.voegToe(uitvoerder, gemeente(), Rol.KLANTMANAGER, jaar, "nog eens"))
        .isInstanceOf(OngeldigeInvoer.class);
    mandaten.voegToe(uitvoerder, gemeente(), Rol.KLANTMANAGER, new Periode(jaar.tot(), null), "sluit aan");
    mandaten.voegToe(uitvoerder, gemeente(), Rol.TOETSPLANNER, jaar, "andere rol");
    assertThat(mandaten.list(uitvoerder)).hasSize(3);
    long school = gegevens.nieuweSchool();
    assertThatThrownBy(() -> mandaten.voegToe(school, gemeente(), Rol.KLANTMANAGER, jaar, "school"))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> mandaten.voegToe(uitvoerder, school, Rol.KLANTMANAGER, jaar, "school"))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> mandaten.voegToe(uitvoerder, gemeente(), Rol.GEMEENTEBEHEERDER, jaar, "rol"))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void eenBeeindigdMandaatGeldtVandaagNietMeer() {
    long uitvoerder = gegevens.nieuweOrganisatie(Organisatiesoort.UITVOERINGSORGANISATIE);
    String wie = gegevens.nieuwePersoon(uitvoerder, Rol.KLANTMANAGER);
    klok.zetOp(VANDAAG.minusDays(10));
    gegevens.logIn("beheer");
    long id =
        mandaten.voegToe(uitvoerder, gemeente(), Rol.KLANTMANAGER, new Periode(VANDAAG.minusDays(10), null), "besluit");
    klok.terug();
    int versie = mandaten.list(uitvoerder).getFirst().versie();

    assertThatThrownBy(() -> mandaten.beeindig(id, versie + 1, VANDAAG, "klaar"))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    assertThatThrownBy(() -> mandaten.beeindig(id, versie, VANDAAG.minusDays(1), "klaar"))
        .isInstanceOf(OngeldigeInvoer.class);
    mandaten.beeindig(id, versie, VANDAAG, "klaar");

    assertThat(mandaten.list(uitvoerder).getFirst().tot()).isEqualTo(VANDAAG);
    assertThat(gegevens.als(wie, () -> bron.bereik(Rol.KLANTMANAGER).omvat(gemeente()))).isFalse();
    gegevens.logIn("beheer");
    assertThatThrownBy(() -> mandaten.beeindig(id, versie + 1, VANDAAG.plusDays(5), "langer"))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void eenOrganisatieMetOnmogelijkeGegevensWordtGeweigerd() {
    gegevens.logIn("beheer");
    for (OrganisatieGegevens fout :
        java.util.List.of(
            organisatie(Organisatiesoort.SCHOOL, " ", "GM0344", null),
            organisatie(Organisatiesoort.GEMEENTE, "Zonder code", null, null),
            organisatie(Organisatiesoort.SCHOOL, "Onbekende gemeente", "GM9999", null),
            organisatie(Organisatiesoort.SCHOOL, "Foute BRIN", "GM0344", "1234"),
            organisatie(Organisatiesoort.GEMEENTE, "Gemeente Zwolle", "GM0193", null))) {
      assertThatThrownBy(() -> organisatieService.save(fout)).as(fout.naam()).isInstanceOf(OngeldigeInvoer.class);
    }
  }

  private static OrganisatieGegevens organisatie(
      Organisatiesoort soort, String naam, String gemeentecode, String brin) {
    return new OrganisatieGegevens(null, 0, soort, naam, "Zwolle", gemeentecode, brin, null, null, null);
  }

  @Test
  void deEigenOrganisatieBeeindigtNiemand() {
    gegevens.logIn("beheer");
    OrganisatieGegevens eigen = organisatieService.findById(bron.verplicht().organisatieId());
    assertThatThrownBy(
            () ->
                organisatieService.save(
                    new OrganisatieGegevens(
                        eigen.id(), eigen.versie(), eigen.soort(), eigen.naam(), eigen.plaats(), null, null, null,
                        VANDAAG, "weg")))
        .isInstanceOf(RegelOvertreden.class);
  }
}
