package nl.inburgeringsportaal.handreiking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any text as a question to the handreiking: an answer or none. */
class ZoekFuzz {

  @FuzzTest(maxDuration = "5m")
  void zoekt(byte[] invoer) {
    assertThat(ZoekindexTest.INDEX.zoek(new String(invoer, StandardCharsets.UTF_8), null, 5))
        .hasSizeLessThanOrEqualTo(5);
  }
}
