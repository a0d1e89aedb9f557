package nl.inburgeringsportaal.jongeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Vertaling;
import org.junit.jupiter.api.Test;

/** The letter is for pupils who read Dutch on level A2: short sentences, "je", no words of the civil service. */
class LeerlingbriefTaalTest {
  private static final int LANGSTE_ZIN = 13;
  private static final String[] MOEILIJK = {
    "kennisgeving", "beschikking", "inburgeringsplichtig", "dagtekening", "derhalve", "indien", "verlenging"
  };

  private final Map<String, String> nl = new Vertaling().bundel("nl");

  private Stream<String> zinnen() {
    return nl.entrySet().stream()
        .filter(deel -> deel.getKey().startsWith("jongeren.brief."))
        .filter(deel -> !deel.getKey().equals("jongeren.brief.omschrijving"))
        .flatMap(deel -> Arrays.stream(deel.getValue().split("(?<=[.?:!]) ")));
  }

  @Test
  void geenZinIsLang() {
    assertThat(zinnen()).isNotEmpty().allSatisfy(zin -> assertThat(zin.split(" ").length).isLessThan(LANGSTE_ZIN));
  }

  @Test
  void deBriefZegtJeEnGebruiktGeenMoeilijkeWoorden() {
    assertThat(zinnen())
        .noneMatch(zin -> zin.matches(".*\\b[Uu]w?\\b.*"))
        .allSatisfy(zin -> assertThat(zin.toLowerCase()).doesNotContain(MOEILIJK));
  }
}
