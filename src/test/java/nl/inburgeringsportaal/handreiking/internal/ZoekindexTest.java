package nl.inburgeringsportaal.handreiking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoekindexTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);
  static final Zoekindex INDEX = index();

  private static Zoekindex index() {
    List<Inhoud> inhoud =
        new InhoudLezer()
            .lees().stream()
                .filter(deel -> deel.geldig().omvat(VANDAAG))
                .sorted(Comparator.comparing(Inhoud::veelgesteld).reversed().thenComparing(Inhoud::volgorde))
                .toList();
    List<HandreikingAntwoord> antwoorden =
        inhoud.stream()
            .map(deel -> new Antwoord(new Vraag(deel.slug()), 1, Herkomst.PORTAAL, deel).gegevens(deel.slug()))
            .toList();
    Map<String, String> woorden = inhoud.stream().collect(Collectors.toMap(Inhoud::slug, Inhoud::zoekwoorden));
    return new Zoekindex(antwoorden, woorden);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/handreiking/zoekvragen.csv", delimiter = ';', numLinesToSkip = 1)
  void eenZoekvraagVindtZijnAntwoordBijDeEersteDrie(String zoek, Onderwijssoort onderwijs, String verwacht) {
    assertThat(INDEX.zoek(zoek, onderwijs, 3)).contains(verwacht);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "   ", "?", "***", "de het een",
        "+-&&||!(){}[]^\"~*?:\\/", "\"", "AND OR XOR", "zzz qqqxx", "\u0000", "😀"
      })
  void vreemdeInvoerGeeftGeenFout(String zoek) {
    assertThat(INDEX.zoek(zoek, null, 5)).isEmpty();
  }

  @Test
  void eenHeelLangeVraagWordtAfgekaptEnVindtNogSteeds() {
    String lang = "mag ik eerst mijn opleiding afmaken " + "blabla ".repeat(20_000);

    assertThat(INDEX.zoek(lang, null, 3)).contains("eerst-opleiding-afmaken");
    assertThat(INDEX.zoek(null, null, 3)).isEmpty();
  }

  @Test
  void nietMeerDanGevraagdEnAlleenVanHetGekozenOnderwijs() {
    assertThat(INDEX.zoek("school", null, 4)).hasSize(4);
    assertThat(INDEX.zoek("verlenging", Onderwijssoort.VMBO, 20)).doesNotContain("pro-verlenging", "isk-verlenging");
  }

  @Test
  void hetBeginVanEenWoordEnEenTypefoutVindenHetAntwoord() {
    assertThat(INDEX.zoek("dagbest", null, 3)).contains("vso-dagbesteding");
    assertThat(INDEX.zoek("onthefing", null, 3)).contains("ontheffing");
    assertThat(INDEX.zoek("verlneging", null, 5)).contains("verlenging-opleiding");
  }

  @Test
  void eenSamenstellingWordtGevondenDoorHaarDelen() {
    List<String> delen = Zoekanalyse.termen(Zoekanalyse.BEGRIPPEN, "school uren");

    assertThat(Zoekanalyse.termen(Zoekanalyse.BEGRIPPEN, "schooluren")).containsAll(delen);
  }
}
