package nl.inburgeringsportaal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any text as a draft that was kept: a form opens, with it or without. */
class ConceptFuzz {

  @FuzzTest(maxDuration = "5m")
  void leest(byte[] invoer) {
    assertThat(ConceptBewaarder.lees(new String(invoer, StandardCharsets.UTF_8))).isNotNull();
  }
}
