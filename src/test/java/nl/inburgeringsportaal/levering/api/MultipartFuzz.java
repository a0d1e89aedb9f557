package nl.inburgeringsportaal.levering.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import org.springframework.mock.web.MockHttpServletRequest;

/** Any bytes as the body of a delivery, after a first line that is its content type. */
class MultipartFuzz {

  @FuzzTest(maxDuration = "5m")
  void leest(byte[] invoer) throws IOException {
    int kop = 0;
    while (kop < invoer.length && invoer[kop] != '\n') {
      kop++;
    }
    MockHttpServletRequest verzoek = new MockHttpServletRequest("POST", "/api/v1/leveringen");
    verzoek.addHeader("Content-Type", new String(invoer, 0, kop, StandardCharsets.ISO_8859_1));
    verzoek.setContent(Arrays.copyOfRange(invoer, Math.min(kop + 1, invoer.length), invoer.length));
    try {
      MultipartStroom.lees(verzoek, (naam, bestand, inhoud) -> inhoud.transferTo(OutputStream.nullOutputStream()));
    } catch (OngeldigeInvoer geweigerd) {
      assertThat(geweigerd.sleutel()).startsWith("levering.");
    }
  }
}
