package nl.inburgeringsportaal.misbruik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
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

/** Questions and answers of reporters as work of Blik op Werk, until somebody dealt with them. */
@PortaalContext
class MelderwerkIT {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private MisbruikzaakService zaken;
  @Autowired private MisbruiksignaalService signalen;
  @Autowired private ZaakbehandelService behandeling;
  @Autowired private GemeldService gemeld;
  @Autowired private MisbruikwerkService werk;

  private Misbruikhulp hulp;
  private String waarover;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Misbruikhulp.class);
    waarover = "Taalschool " + System.nanoTime();
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
    klok.terug();
  }

  private boolean heeft(String wie, Misbruiktaak.Soort soort, long id) {
    return gegevens.als(wie, () -> werk.vind(soort, id)).isPresent();
  }

  private void antwoordt(long id) {
    hulp.doe("klantmanager", () -> gemeld.antwoord(id, "De avondcursus.", List.of()));
  }

  @Test
  void eenSignaalBlijftTeBeoordelenTotErEenAntwoordOpIs() {
    long id = hulp.vanGemeente("klantmanager", waarover);
    hulp.vraag(id, "Welke cursus?");
    assertThat(heeft("keurmerk", Misbruiktaak.Soort.BEOORDELEN, id)).as("de termijn loopt door").isTrue();
    assertThat(heeft("keurmerk", Misbruiktaak.Soort.ANTWOORD, id)).isFalse();

    antwoordt(id);
    assertThat(heeft("keurmerk", Misbruiktaak.Soort.BEOORDELEN, id)).isFalse();
    assertThat(gegevens.als("keurmerk", () -> werk.vind(Misbruiktaak.Soort.ANTWOORD, id)).orElseThrow().uiterlijk())
        .as("de termijn van het beoordelen")
        .isAfter(klok.nu().toLocalDate());

    hulp.doe("keurmerk", () -> signalen.gelezen(id, hulp.versie(id)));
    assertThat(heeft("keurmerk", Misbruiktaak.Soort.BEOORDELEN, id)).isTrue();
    assertThat(heeft("keurmerk", Misbruiktaak.Soort.ANTWOORD, id)).isFalse();
    assertThatThrownBy(() -> hulp.doe("keurmerk", () -> signalen.gelezen(id, hulp.versie(id))))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void wieHetAntwoordNietZagBeslistNiet() {
    long id = hulp.vanGemeente("klantmanager", waarover);
    hulp.vraag(id, "Welke cursus?");
    int gelezen = hulp.versie(id);
    antwoordt(id);

    assertThatThrownBy(() -> hulp.doe("keurmerk", () -> signalen.gelezen(id, gelezen)))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    assertThatThrownBy(
            () ->
                hulp.doe(
                    "keurmerk",
                    () -> behandeling.sluit(id, gelezen, Afsluitgrond.ONGEGROND, "Het is uitgezocht.")))
        .isInstanceOf(GelijktijdigGewijzigd.class);
    assertThat(heeft("keurmerk", Misbruiktaak.Soort.ANTWOORD, id)).isTrue();
  }

  @Test
  void eenAntwoordIsOokWerkAlsDeInspectieDeZaakHeeft() {
    long hoofd = hulp.vanGemeente("klantmanager", waarover);
    long deel = hulp.vanGemeente("klantmanager", waarover + " nog eens");
    hulp.voegSamen(deel, hoofd);
    hulp.vraag(hoofd, "Welke cursus?");
    antwoordt(hoofd);
    hulp.meld("keurmerk", hoofd, klok.nu().toLocalDate());
    assertThat(heeft("keurmerk", Misbruiktaak.Soort.ANTWOORD, hoofd)).as("wie meldt heeft het gelezen").isFalse();

    for (long id : List.of(hoofd, deel)) {
      hulp.vraag(id, "En nu?");
      assertThat(heeft("keurmerk", Misbruiktaak.Soort.ANTWOORD, id)).isFalse();
      antwoordt(id);
      assertThat(heeft("keurmerk", Misbruiktaak.Soort.ANTWOORD, id)).isTrue();
      hulp.doe("keurmerk", () -> signalen.gelezen(id, hulp.versie(id)));
      assertThat(heeft("keurmerk", Misbruiktaak.Soort.ANTWOORD, id)).isFalse();
    }
  }

  @Test
  void naHetSluitenVanDeHoofdzaakIsErNietsMeerTeVragenOfTeAntwoorden() {
    long hoofd = hulp.vanGemeente("klantmanager", waarover);
    long open = hulp.vanGemeente("klantmanager", waarover + " met vraag");
    long stil = hulp.vanGemeente("klantmanager", waarover + " zonder vraag");
    hulp.voegSamen(open, hoofd);
    hulp.voegSamen(stil, hoofd);
    hulp.vraag(open, "Welke cursus?");
    hulp.doe(
        "keurmerk",
        () -> behandeling.sluit(hoofd, hulp.versie(hoofd), Afsluitgrond.ONGEGROND, "Het is uitgezocht."));

    assertThatThrownBy(() -> hulp.vraag(stil, "Nog iets?")).isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> antwoordt(open)).isInstanceOf(RegelOvertreden.class);
    assertThat(heeft("klantmanager", Misbruiktaak.Soort.VRAAG_MELDER, open)).isFalse();
  }

  @Test
  void eenSamengevoegdSignaalGaatNaarWieDeHoofdzaakBehandelt() {
    long collega = hulp.collega();
    long eerste = hulp.vanGemeente("klantmanager", waarover + " eerste");
    long tweede = hulp.vanGemeente("klantmanager", waarover + " tweede");
    long hoofd = hulp.vanGemeente("klantmanager", waarover + " hoofd");
    hulp.beoordeelt("keurmerk", eerste, null, collega);
    hulp.voegSamen(eerste, tweede);
    assertThat(behandelaar(eerste)).as("niemand behandelt de hoofdzaak").isEqualTo(collega);

    hulp.behandelt("keurmerk", hoofd);
    hulp.voegSamen(tweede, hoofd);
    assertThat(behandelaar(tweede)).isEqualTo(hulp.account("keurmerk"));
    assertThat(behandelaar(eerste)).as("wat er al bij hoorde gaat mee").isEqualTo(hulp.account("keurmerk"));
    assertThat(gegevens.als("keurmerk", () -> signalen.melder(eerste)).naam()).isEqualTo("Melder Geheim");
  }

  @Test
  void naSamenvoegenEnMeldenKanDeMelderNogEenBehandelaarKrijgen() {
    long hoofd = hulp.vanGemeente("klantmanager", waarover);
    long deel = hulp.vanGemeente("klantmanager", waarover + " nog eens");
    hulp.voegSamen(deel, hoofd);
    hulp.meld("keurmerk", hoofd, klok.nu().toLocalDate());

    for (long id : List.of(hoofd, deel)) {
      assertThatThrownBy(() -> gegevens.als("beslisser", () -> signalen.melder(id))).isInstanceOf(NietGevonden.class);
      hulp.doe("keurmerk", () -> signalen.wijsToe(id, hulp.versie(id), hulp.account("beslisser")));
      assertThat(gegevens.als("beslisser", () -> signalen.melder(id)).naam()).isEqualTo("Melder Geheim");
      assertThatThrownBy(
              () -> hulp.doe("keurmerk", () -> signalen.wijsToe(id, hulp.versie(id), hulp.account("inspectie"))))
          .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("behandelaar"));
    }
    int gelezen = hulp.versie(hoofd);
    hulp.doe("keurmerk", () -> signalen.wijsToe(hoofd, gelezen, null));
    assertThat(behandelaar(hoofd)).isNull();
    assertThatThrownBy(() -> hulp.doe("keurmerk", () -> signalen.wijsToe(hoofd, gelezen, null)))
        .isInstanceOf(GelijktijdigGewijzigd.class);
  }

  private Long behandelaar(long id) {
    return jdbc.queryForObject("select behandelaar_id from misbruikzaak where id = ?", Long.class, id);
  }

  @Test
  void vanWieWegIsIsEenSignaalVanNiemand() {
    long collega = hulp.collega();
    for (String weg :
        List.of(
            "update gebruiker_rol set tot = '" + klok.nu().toLocalDate() + "' where gebruiker_id = ?",
            "update gebruiker set actief = false where id = ?")) {
      long wie = weg.contains("actief") ? hulp.collega() : collega;
      long id = hulp.vanGemeente("klantmanager", waarover + wie);
      hulp.beoordeelt("keurmerk", id, null, wie);
      assertThat(heeft("keurmerk", Misbruiktaak.Soort.BEOORDELEN, id)).as("van een ander").isFalse();
      assertThat(nieuw(id)).isFalse();

      jdbc.update(weg, wie);
      assertThat(heeft("keurmerk", Misbruiktaak.Soort.BEOORDELEN, id)).as(weg).isTrue();
      assertThat(nieuw(id)).as(weg).isTrue();
      assertThat(gegevens.als("keurmerk", signalen::behandelaars))
          .as(weg)
          .extracting(Behandelaar::id)
          .doesNotContain(wie);
    }
  }

  /** That it is in the list of what nobody works on. */
  private boolean nieuw(long id) {
    ZaakFilter filter = new ZaakFilter(waarover, null, null, true, false, false);
    return gegevens.als("keurmerk", () -> zaken.list(filter, PageRequest.of(0, 50))).stream()
        .anyMatch(rij -> rij.id() == id);
  }
}
