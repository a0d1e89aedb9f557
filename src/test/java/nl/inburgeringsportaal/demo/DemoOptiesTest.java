package nl.inburgeringsportaal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ./portaal start} may be asked, and what it answers to anything else. */
class DemoOptiesTest {

  @Test
  void zonderOptiesStartHetOp8080MetDeDagVanVandaag() {
    DemoOpties opties = DemoOpties.van(List.of());

    assertThat(opties).isEqualTo(new DemoOpties(8080, null, false, false, 0));
    assertThat(opties.map()).isAbsolute().endsWithRaw(Path.of(".portaal", "8080-klein"));
  }

  @Test
  void deDatabasepoortVolgtUitDePoortZodatErTweeNaastElkaarKunnen() {
    DemoOpties een = DemoOpties.van(List.of("--port", "8290", "--vandaag", "2027-02-28", "--fresh", "--keycloak"));
    DemoOpties ander = DemoOpties.van(List.of("--port", "8291"));

    assertThat(een).isEqualTo(new DemoOpties(8290, LocalDate.of(2027, 2, 28), true, true, 0));
    assertThat(een.databasepoort()).isNotEqualTo(ander.databasepoort());
    assertThat(een.keycloakpoort()).isNotIn(ander.keycloakpoort(), een.databasepoort(), ander.databasepoort());
    assertThat(een.map()).isNotEqualTo(ander.map());
  }

  @Test
  void hetLandStaatInEenEigenMapEnKanVakerErIn() {
    assertThat(DemoOpties.van(List.of("--dataset", "landelijk")).factor()).isEqualTo(1);
    assertThat(DemoOpties.van(List.of("--dataset", "landelijk")).map())
        .endsWithRaw(Path.of(".portaal", "8080-landelijk"));
    assertThat(DemoOpties.van(List.of("--factor", "10", "--dataset", "landelijk")).factor()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({
    "--port,ontbreekt",
    "--port abc,--port is een getal",
    "--port 80,--port is een getal",
    "--port 60000,--port is een getal",
    "--vandaag,ontbreekt",
    "--vandaag 2027-02-29,--vandaag is een dag",
    "--vandaag 28-02-2027,--vandaag is een dag",
    "--vandaag 1850-01-01,--vandaag is een dag",
    "--frisch,Onbekende optie: --frisch",
    "8080,Onbekende optie: 8080",
    "--dataset groot,--dataset is klein of landelijk",
    "--dataset landelijk --factor 0,--factor is een getal",
    "--dataset landelijk --factor 21,--factor is een getal",
    "--dataset landelijk --vandaag 2021-10-31,--vandaag ligt daar niet voor",
    "--factor 2,--factor hoort bij --dataset landelijk"
  })
  void watNietKanWordtInEenZinBijNaamGeweigerd(String woorden, String zin) {
    assertThatThrownBy(() -> DemoOpties.van(List.of(woorden.split(" "))))
        .isInstanceOf(DemoFout.class)
        .hasMessageContaining(zin)
        .hasMessageNotContaining("\n");
  }
}
