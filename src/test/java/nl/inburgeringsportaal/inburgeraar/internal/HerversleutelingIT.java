package nl.inburgeringsportaal.inburgeraar.internal;

import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.KOP;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.bsn;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.regel;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.base.Versleuteling;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.base.Zoeksleutel;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.inburgeraar.internal.Herversleuteling.Uitkomst;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
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
    BsnKluis beide = kluis(sleutelring());
    try {
      wissel(beide, vnummer, bsn);
    } finally {
      terug(beide);
    }
  }

  private void wissel(BsnKluis beide, String vnummer, String bsn) {
    Vnummer van = new Vnummer(vnummer);
    String oud = cijfer(vnummer);
    assertThat(beide.ontsleutel(oud, van).cijfers()).as("voor").isEqualTo(bsn);
    assertThat(beide.isMetNieuwsteSleutel(oud, van)).isFalse();
    Herversleuteling herversleuteling = new Herversleuteling(client, beide);
    assertThat(herversleuteling.tel().rest()).isPositive();
    assertThat(cijfer(vnummer)).as("tellen wijzigt niets").isEqualTo(oud);

    Uitkomst uitkomst = herversleuteling.vernieuw();

    String nieuw = cijfer(vnummer);
    assertThat(uitkomst.vernieuwd()).isPositive();
    assertThat(uitkomst.rest()).isZero();
    assertThat(nieuw).isNotEqualTo(oud);
    assertThat(beide.ontsleutel(nieuw, van).cijfers()).as("na").isEqualTo(bsn);
    assertThat(beide.isMetNieuwsteSleutel(nieuw, van)).isTrue();
    assertThat(herversleuteling.vernieuw().vernieuwd()).as("nog eens doet niets").isZero();
    assertThatThrownBy(() -> kluis.ontsleutel(nieuw, van)).as("de oude sleutel leest het niet meer")
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining(vnummer);
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

  private static BsnKluis kluis(String sleutel) {
    return new BsnKluis(new Versleuteling(sleutel), new Zoeksleutel(TestDatabase.ZOEKSLEUTEL));
  }

  /** The key of the portal, and a new one in front of it. */
  private static String sleutelring() throws GeneralSecurityException {
    AeadConfig.register();
    AesGcmParameters vorm =
        AesGcmParameters.builder()
            .setKeySizeBytes(32)
            .setIvSizeBytes(12)
            .setTagSizeBytes(16)
            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
            .build();
    AesGcmKey oud =
        AesGcmKey.builder()
            .setParameters(vorm)
            .setKeyBytes(
                SecretBytes.copyFrom(
                    Base64.getDecoder().decode(TestDatabase.SLEUTEL), InsecureSecretKeyAccess.get()))
            .build();
    KeysetHandle ring =
        KeysetHandle.newBuilder()
            .addEntry(KeysetHandle.importKey(oud).withRandomId())
            .addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary())
            .build();
    return Base64.getEncoder()
        .encodeToString(
            TinkJsonProtoKeysetFormat.serializeKeyset(ring, InsecureSecretKeyAccess.get())
                .getBytes(StandardCharsets.UTF_8));
  }
}
