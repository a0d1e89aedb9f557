package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Voorkeuren;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortaalContext
class VoorkeurenIT {
  @Autowired private Voorkeuren voorkeuren;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  private String persoon;
  private String ander;

  @BeforeEach
  void logIn() {
    long school = gegevens.nieuweSchool();
    persoon = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    ander = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(persoon);
  }

  @AfterEach
  void logUit() {
    klok.terug();
    gegevens.logUit();
  }

  @Test
  void eenVoorkeurIsVanEenAccount() {
    voorkeuren.bewaarVoorkeur("lijst.x.kolommen", "a,b");
    voorkeuren.bewaarVoorkeur("lijst.x.kolommen", "a");
    assertThat(voorkeuren.voorkeur("lijst.x.kolommen")).contains("a");

    gegevens.logIn(ander);
    assertThat(voorkeuren.voorkeur("lijst.x.kolommen")).isEmpty();
  }

  @Test
  void eenFilterMetDezelfdeNaamWordtVervangen() {
    voorkeuren.bewaarFilter("leerlingen", "Mijn klas", "klas=1");
    voorkeuren.bewaarFilter("leerlingen", "Mijn klas", "klas=2");

    assertThat(voorkeuren.filters("leerlingen")).singleElement()
        .extracting(Voorkeuren.OpgeslagenFilter::inhoud).isEqualTo("klas=2");
    assertThat(voorkeuren.filters("gesprekken")).isEmpty();
  }

  @Test
  void hetFilterVanEenAnderBestaatVoorMijNiet() {
    voorkeuren.bewaarFilter("leerlingen", "Mijn klas", "klas=1");
    long id = voorkeuren.filters("leerlingen").getFirst().id();

    gegevens.logIn(ander);
    assertThatThrownBy(() -> voorkeuren.verwijderFilter(id)).isInstanceOf(NietGevonden.class);
    gegevens.logIn(persoon);
    voorkeuren.verwijderFilter(id);
    assertThat(voorkeuren.filters("leerlingen")).isEmpty();
  }

  @Test
  void naVijftigFiltersMoetErEerstEenWeg() {
    for (int nummer = 0; nummer < 50; nummer++) {
      voorkeuren.bewaarFilter("leerlingen", "filter " + nummer, "klas=" + nummer);
    }

    voorkeuren.bewaarFilter("leerlingen", "filter 0", "klas=x");
    assertThatThrownBy(() -> voorkeuren.bewaarFilter("leerlingen", "nog een", "klas=y"))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void eenConceptVanDertigDagenOudIsWeg() {
    voorkeuren.bewaarConcept("gesprek-1", "{\"besproken\":\"half\"}");
    assertThat(voorkeuren.concept("gesprek-1")).isPresent();

    gegevens.logIn(ander);
    assertThat(voorkeuren.concept("gesprek-1")).isEmpty();

    gegevens.logIn(persoon);
    klok.zetOp(LocalDate.of(2026, 12, 3));
    assertThat(voorkeuren.concept("gesprek-1")).isEmpty();
  }

  @Test
  void watTeLangIsWordtGeweigerd() {
    assertThatThrownBy(() -> voorkeuren.bewaarFilter("leerlingen", "x".repeat(81), "klas=1"))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> voorkeuren.bewaarVoorkeur("x".repeat(101), "a")).isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void zonderInlogIsErGeenVoorkeur() {
    gegevens.logUit();

    assertThatThrownBy(() -> voorkeuren.voorkeur("x")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }
}
