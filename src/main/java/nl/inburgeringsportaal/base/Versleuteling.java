package nl.inburgeringsportaal.base;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts what may not lie readable in the database or its backups. The key comes from outside in {@code
 * portaal.sleutel}: 32 bytes in base64, or a Tink keyset (JSON) in base64 when keys must rotate.
 */
@Component
public class Versleuteling {
  private static final int AES_256 = 32;
  private final Aead aead;
  private final Aead nieuwste;

  /**
   * @param sleutel the key or keyset in base64
   */
  public Versleuteling(@Value("${portaal.sleutel:}") String sleutel) {
    if (sleutel.isBlank()) {
      throw new IllegalStateException(
          "portaal.sleutel ontbreekt: geef 32 willekeurige bytes in base64 (openssl rand -base64 32)");
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(sleutel.strip());
      if (bytes.length == AES_256) {
        this.aead = new AesGcmJce(bytes);
        this.nieuwste = aead;
      } else {
        AeadConfig.register();
        KeysetHandle keyset =
            TinkJsonProtoKeysetFormat.parseKeyset(
                new String(bytes, StandardCharsets.UTF_8), InsecureSecretKeyAccess.get());
        this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.nieuwste = alleenNieuwste(keyset);
      }
    } catch (GeneralSecurityException | IllegalArgumentException fout) {
      // The cause could quote the key.
      throw new IllegalStateException("portaal.sleutel is geen sleutel: 32 bytes of een Tink-keyset, in base64");
    }
  }

  private static Aead alleenNieuwste(KeysetHandle keyset) throws GeneralSecurityException {
    return KeysetHandle.newBuilder()
        .addEntry(
            KeysetHandle.importKey(keyset.getPrimary().getKey())
                .withFixedId(keyset.getPrimary().getId())
                .makePrimary())
        .build()
        .getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  /**
   * @param inhoud what must not be readable
   * @param plaats where it belongs, such as {@code levering/12/leerlingen/0}; it cannot be read elsewhere
   * @return the cipher
   */
  public byte[] versleutel(byte[] inhoud, String plaats) {
    try {
      return aead.encrypt(inhoud, plaats.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException fout) {
      throw new IllegalStateException("versleutelen mislukt: " + plaats, fout);
    }
  }

  /**
   * @param cijfer result of {@link #versleutel}
   * @param plaats the same place
   * @return the content
   * @throws IllegalStateException when it was changed, belongs elsewhere or has another key
   */
  public byte[] ontsleutel(byte[] cijfer, String plaats) {
    try {
      return aead.decrypt(cijfer, plaats.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException fout) {
      throw new IllegalStateException("ontsleutelen mislukt: " + plaats, fout);
    }
  }

  /**
   * @param cijfer result of {@link #versleutel}
   * @param plaats the same place
   * @return true when the newest key of the keyset reads it; false when it needs an older one, or cannot be read
   */
  public boolean isMetNieuwsteSleutel(byte[] cijfer, String plaats) {
    try {
      nieuwste.decrypt(cijfer, plaats.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (GeneralSecurityException ouder) {
      return false;
    }
  }
}
