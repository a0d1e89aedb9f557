package nl.inburgeringsportaal.testbasis;

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

/** A keyset as an administrator makes it when the key has to change. */
public final class Sleutelring {

  private Sleutelring() {}

  /** The key of the portal, and a new one in front of it. */
  public static String metNieuweVoorop() throws GeneralSecurityException {
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
