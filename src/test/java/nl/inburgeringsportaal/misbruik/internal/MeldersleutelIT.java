package nl.inburgeringsportaal.misbruik.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import nl.inburgeringsportaal.base.Cijferhouder;
import nl.inburgeringsportaal.base.Herversleuteling;
import nl.inburgeringsportaal.base.Versleuteling;
import nl.inburgeringsportaal.misbruik.Misbruikhulp;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Sleutelring;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another key: who reported something stays readable before, during and after. */
@PortaalContext
class MeldersleutelIT {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcClient jdbc;
  @Autowired private Versleuteling portaal;
  @Autowired private Meldergeheimen geheimen;
  @Autowired private List<Cijferhouder> houders;

  private long metGegevens() {
    klok.terug();
    Misbruikhulp hulp = fabriek.createBean(Misbruikhulp.class);
    try {
      return hulp.vanGemeente("klantmanager", "Sleutel " + System.nanoTime());
    } finally {
      gegevens.logUit();
    }
  }

  @Test
  void alleHoudersVanCijfersZijnBekend() {
    assertThat(houders)
        .extracting(Cijferhouder::naam)
        .containsExactlyInAnyOrder(
            "BSN's", "gegevens van melders van misbruik", "delen van bestanden", "namen van bestanden");
  }

  @Test
  void eenMelderBlijftLeesbaarTerwijlDeSleutelWisselt() throws GeneralSecurityException {
    long id = metGegevens();
    Versleuteling ring = new Versleuteling(Sleutelring.metNieuweVoorop());
    Meldergeheimen beide = new Meldergeheimen(jdbc, ring);
    Herversleuteling herversleuteling = new Herversleuteling(ring, List.of(beide));
    try {
      assertThat(beide.lees(id).orElseThrow().naam()).as("voor").isEqualTo("Melder Geheim");
      assertThat(herversleuteling.tel().getFirst().rest()).isPositive();

      Herversleuteling.Uitkomst uitkomst = herversleuteling.vernieuw().getFirst();

      assertThat(uitkomst.vernieuwd()).isPositive();
      assertThat(uitkomst.rest()).isZero();
      assertThat(beide.lees(id).orElseThrow().naam()).as("na").isEqualTo("Melder Geheim");
      assertThatThrownBy(() -> geheimen.lees(id)).as("de oude sleutel leest het niet meer")
          .isInstanceOf(IllegalStateException.class);
      assertThat(herversleuteling.vernieuw().getFirst().vernieuwd()).as("nog eens doet niets").isZero();
    } finally {
      terug(ring, beide);
    }
  }

  @Test
  void watIntussenIsGewijzigdWordtNietOverschreven() {
    long id = metGegevens();
    Cijferhouder.Cijfer gelezen = geheimen.na(id - 1, 1).getFirst();
    byte[] ander = portaal.versleutel("Iemand anders\n".getBytes(StandardCharsets.UTF_8), gelezen.plaats());

    assertThat(geheimen.vervang(gelezen, ander)).isTrue();
    assertThat(geheimen.vervang(gelezen, gelezen.cijfer())).as("niet meer wat er was gelezen").isFalse();
    assertThat(geheimen.lees(id).orElseThrow().naam()).isEqualTo("Iemand anders");
  }

  /** Other tests read these rows with the key of the portal. */
  private void terug(Versleuteling ring, Meldergeheimen beide) {
    for (Cijferhouder.Cijfer een : beide.na(0, Integer.MAX_VALUE)) {
      byte[] inhoud = ring.ontsleutel(een.cijfer(), een.plaats());
      beide.vervang(een, portaal.versleutel(inhoud, een.plaats()));
    }
  }
}
