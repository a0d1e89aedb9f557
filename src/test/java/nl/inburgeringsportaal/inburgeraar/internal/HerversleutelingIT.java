package nl.inburgeringsportaal.inburgeraar.internal;

import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.KOP;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.bsn;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.regel;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.base.Herversleuteling;
import nl.inburgeringsportaal.base.Herversleuteling.Uitkomst;
import nl.inburgeringsportaal.base.Versleuteling;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.base.Zoeksleutel;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Sleutelring;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another key, while the portal runs: every BSN stays readable before, during and after. */
@PortaalContext
class HerversleutelingIT {
  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private JdbcClient client;
  @Autowired private BsnKluis kluis;

  @Test
  void elkBsnBlijftLeesbaarTerwijlDeSleutelWisselt() throws GeneralSecurityException {
    Inburgeraarhulp hulp = new Inburgeraarhulp(leveringen, gegevens, jdbc);
    String vnummer = vnummer();
    String bsn = bsn();
    hulp.lever(KOP + ";bsn", regel(vnummer, "Sleutel", "GM0344") + ";" + bsn);
    Versleuteling ring = new Versleuteling(Sleutelring.metNieuweVoorop());
    BsnKluis beide = new BsnKluis(ring, new Zoeksleutel(TestDatabase.ZOEKSLEUTEL));
    try {
      wissel(ring, beide, vnummer, bsn);
    } finally {
      terug(beide);
    }
  }

  private void wissel(Versleuteling ring, BsnKluis beide, String vnummer, String bsn) {
    Vnummer van = new Vnummer(vnummer);
    String oud = cijfer(vnummer);
    assertThat(beide.ontsleutel(oud, van).cijfers()).as("voor").isEqualTo(bsn);
    assertThat(isNieuw(ring, beide, oud, van)).isFalse();
    Herversleuteling herversleuteling = new Herversleuteling(ring, List.of(new Bsncijfers(client, beide)));
    assertThat(herversleuteling.tel().getFirst().rest()).isPositive();
    assertThat(cijfer(vnummer)).as("tellen wijzigt niets").isEqualTo(oud);

    Uitkomst uitkomst = herversleuteling.vernieuw().getFirst();

    String nieuw = cijfer(vnummer);
    assertThat(uitkomst.vernieuwd()).isPositive();
    assertThat(uitkomst.rest()).isZero();
    assertThat(nieuw).isNotEqualTo(oud);
    assertThat(beide.ontsleutel(nieuw, van).cijfers()).as("na").isEqualTo(bsn);
    assertThat(isNieuw(ring, beide, nieuw, van)).isTrue();
    assertThat(herversleuteling.vernieuw().getFirst().vernieuwd()).as("nog eens doet niets").isZero();
    assertThatThrownBy(() -> kluis.ontsleutel(nieuw, van)).as("de oude sleutel leest het niet meer")
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining(vnummer);
  }

  private static boolean isNieuw(Versleuteling ring, BsnKluis beide, String cijfer, Vnummer van) {
    return ring.isMetNieuwsteSleutel(Base64.getDecoder().decode(cijfer), beide.plaats(van));
  }

  @Test
  void eenCijferDatIsOvergezetNaarEenAnderIsOnleesbaar() {
    String cijfer = kluis.versleutel(new Bsn(bsn()), new Vnummer(vnummer()));

    assertThatThrownBy(() -> kluis.ontsleutel(cijfer, new Vnummer(vnummer())))
        .isInstanceOf(IllegalStateException.class);
  }

  /** Other tests read these rows with the key of the portal. */
  private void terug(BsnKluis beide) {
    jdbc.query(
        "select inburgeraar_id, vnummer, bsn_cijfer from inburgeraar_persoon where bsn_cijfer is not null",
        rij -> {
          Vnummer van = new Vnummer(rij.getString(2));
          jdbc.update(
              "update inburgeraar_persoon set bsn_cijfer = ? where inburgeraar_id = ?",
              kluis.versleutel(beide.ontsleutel(rij.getString(3), van), van), rij.getLong(1));
        });
  }

  private String cijfer(String vnummer) {
    return jdbc.queryForObject(
        "select bsn_cijfer from inburgeraar_persoon where vnummer = ?", String.class, vnummer);
  }
}
