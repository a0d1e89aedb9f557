package nl.inburgeringsportaal.handreiking.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.handreiking.Handreikingbron;
import nl.inburgeringsportaal.handreiking.Kernpunt;
import nl.inburgeringsportaal.handreiking.Lezer;
import nl.inburgeringsportaal.handreiking.Oordeel;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every answer that comes with the portal. */
class InhoudTest {
  private static final List<Inhoud> ALLES = new InhoudLezer().lees();
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);
  private static final int LANGSTE_ZIN = 24;
  private static final double GEMIDDELDE_ZIN = 12;
  private static final Pattern EINDE_ZIN = Pattern.compile("(?<=[.?!:;])[\\s\"]+|\\n+");
  private static final Pattern AANTAL_TIJD =
      Pattern.compile(
          "(\\d+|een|één|twee|drie|vier|vijf|zes|twaalf|anderhalf)\\s+(maand|maanden|weken)\\b"
              + "|(verleng\\w*|extra tijd)[^.]{0,40}(\\d+|één|twee|drie|anderhalf)\\s+(jaar|maand)",
          Pattern.CASE_INSENSITIVE);

  private static final LocalDate BEGIN_VAN_DE_WET = LocalDate.of(2022, 1, 1);
  private static final Set<Onderwijssoort> NIET_VRIJSTELLEND =
      EnumSet.of(Onderwijssoort.PRAKTIJKONDERWIJS, Onderwijssoort.ISK, Onderwijssoort.VSO, Onderwijssoort.ENTREE);

  private static List<Inhoud> vandaag() {
    return op(VANDAAG);
  }

  private static List<Inhoud> op(LocalDate dag) {
    return ALLES.stream().filter(inhoud -> inhoud.geldig().omvat(dag)).toList();
  }

  private static Map<Kernpunt, Oordeel> kernen(LocalDate dag, Onderwijssoort soort) {
    return op(dag).stream()
        .filter(inhoud -> inhoud.kern() != null && inhoud.onderwijs().contains(soort))
        .collect(Collectors.toMap(inhoud -> inhoud.kern().punt(), inhoud -> inhoud.kern().oordeel()));
  }

  @Test
  void erZijnVeelAntwoordenOokVoorOudersEnGemeenten() {
    assertThat(vandaag()).hasSizeGreaterThanOrEqualTo(110);
    for (Lezer lezer : Lezer.values()) {
      assertThat(vandaag())
          .as(lezer.name())
          .filteredOn(inhoud -> inhoud.lezers().contains(lezer))
          .hasSizeGreaterThanOrEqualTo(20);
    }
  }

  /** Collecting into a map fails when two answers speak of the same point. */
  @Test
  void opElkeDagStaatPerOpleidingWatGeldt() {
    for (LocalDate dag : List.of(BEGIN_VAN_DE_WET, VANDAAG)) {
      for (Onderwijssoort soort : NIET_VRIJSTELLEND) {
        Set<Kernpunt> punten = kernen(dag, soort).keySet();
        assertThat(punten)
            .as(soort + " op " + dag)
            .contains(Kernpunt.DIPLOMA, Kernpunt.AFMAKEN, Kernpunt.VERLENGING, Kernpunt.SCHOOLUREN)
            .containsAnyOf(Kernpunt.VRIJSTELLING, Kernpunt.PROFIEL_ARBEIDSMARKT);
      }
      for (Onderwijssoort soort : EnumSet.range(Onderwijssoort.VMBO, Onderwijssoort.MBO)) {
        assertThat(kernen(dag, soort)).as(soort + " op " + dag).containsOnlyKeys(Kernpunt.VRIJSTELLING);
      }
    }
    assertThat(kernen(VANDAAG, Onderwijssoort.VSO))
        .containsKeys(Kernpunt.PROFIEL_VERVOLGONDERWIJS, Kernpunt.PROFIEL_DAGBESTEDING);
  }

  @Test
  void verlengingDoorSchoolKwamPasNaDecember2021EnNietVoorDeIsk() {
    for (Onderwijssoort soort : NIET_VRIJSTELLEND) {
      assertThat(kernen(BEGIN_VAN_DE_WET, soort)).containsEntry(Kernpunt.VERLENGING, Oordeel.GELDT_NIET);
      assertThat(kernen(VANDAAG, soort))
          .containsEntry(
              Kernpunt.VERLENGING, soort == Onderwijssoort.ISK ? Oordeel.GELDT_NIET : Oordeel.MOGELIJK);
    }
    assertThat(kernen(BEGIN_VAN_DE_WET, Onderwijssoort.VMBO)).containsValue(Oordeel.MOGELIJK);
    assertThat(kernen(VANDAAG, Onderwijssoort.VMBO)).containsValue(Oordeel.GELDT);
  }

  @Test
  void elkeVraagHeeftVandaagPreciesEenAntwoord() {
    Set<String> slugs = ALLES.stream().map(Inhoud::slug).collect(Collectors.toSet());

    assertThat(vandaag()).extracting(Inhoud::slug).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(slugs);
  }

  @Test
  void versiesVanEenVraagOverlappenNiet() {
    for (Inhoud een : ALLES) {
      assertThat(ALLES)
          .filteredOn(ander -> ander != een && ander.slug().equals(een.slug()))
          .noneMatch(ander -> ander.geldig().overlapt(een.geldig()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PRAKTIJKONDERWIJS", "ISK", "VSO", "ENTREE"})
  void elkeNietVrijstellendeOpleidingHeeftEigenVragen(Onderwijssoort soort) {
    assertThat(vandaag())
        .filteredOn(inhoud -> inhoud.onderwijs().contains(soort) && inhoud.onderwijs().size() <= 2)
        .hasSizeGreaterThanOrEqualTo(9);
    assertThat(vandaag())
        .filteredOn(inhoud -> inhoud.onderwijs().contains(soort) && inhoud.veelgesteld())
        .hasSizeGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @EnumSource(Onderwijssoort.class)
  void elkeOpleidingHeeftVragen(Onderwijssoort soort) {
    assertThat(vandaag())
        .filteredOn(inhoud -> inhoud.onderwijs().contains(soort))
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void elkAntwoordHeeftBronnenMetEenDatumEnPastInDeDatabase() {
    for (Inhoud inhoud : ALLES) {
      assertThat(inhoud.bronnen()).as(inhoud.slug()).isNotEmpty().doesNotHaveDuplicates();
      for (Handreikingbron bron : inhoud.bronnen()) {
        assertThat(bron.titel()).isNotBlank().hasSizeLessThanOrEqualTo(200);
        assertThat(bron.organisatie()).isNotBlank().hasSizeLessThanOrEqualTo(100);
        assertThat(bron.datering()).isNotBlank().hasSizeLessThanOrEqualTo(60);
        assertThat(bron.adres() == null || bron.adres().startsWith("https://") || bron.adres().startsWith("http://"))
            .isTrue();
      }
      assertThat(inhoud.slug()).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(80);
      assertThat(inhoud.vraag()).as(inhoud.slug()).endsWith("?").hasSizeLessThanOrEqualTo(120);
      assertThat(inhoud.kort()).as(inhoud.slug()).hasSizeLessThanOrEqualTo(400);
      assertThat(inhoud.voorbehoud() == null ? "x" : inhoud.voorbehoud()).isNotBlank().hasSizeLessThanOrEqualTo(500);
      assertThat(inhoud.zoekwoorden()).as(inhoud.slug()).hasSizeLessThanOrEqualTo(500);
      assertThat(inhoud.tekst()).as(inhoud.slug()).isNotBlank().hasSizeLessThanOrEqualTo(4000);
      assertThat(inhoud.tekstdatum()).isAfter(inhoud.geldig().van().minusDays(1));
    }
  }

  @Test
  void verwanteVragenBestaan() {
    Set<String> slugs = ALLES.stream().map(Inhoud::slug).collect(Collectors.toSet());
    for (Inhoud inhoud : ALLES) {
      assertThat(slugs).as(inhoud.slug()).containsAll(inhoud.verwant());
      assertThat(inhoud.verwant()).as(inhoud.slug()).isNotEmpty().doesNotContain(inhoud.slug());
    }
  }

  @Test
  void deVerlengingDoorEenOpleidingStaatErZonderDuurEnMetEenVoorbehoud() {
    List<Inhoud> overVerlenging =
        vandaag().stream()
            .filter(inhoud -> inhoud.bronnen().stream().anyMatch(bron -> bron.titel().contains("4.3, tweede lid")))
            .toList();

    assertThat(overVerlenging).hasSizeGreaterThanOrEqualTo(5);
    for (Inhoud inhoud : overVerlenging) {
      assertThat(inhoud.voorbehoud()).as(inhoud.slug()).isNotNull();
      assertThat(AANTAL_TIJD.matcher(inhoud.kort() + " " + inhoud.tekst()).results().map(r -> r.group()))
          .as(inhoud.slug())
          .isEmpty();
    }
  }

  @Test
  void eenWerkregelOfOnzekereBronIsAlsZodanigBenoemd() {
    assertThat(vandaag()).filteredOn(inhoud -> inhoud.voorbehoud() != null).hasSizeGreaterThanOrEqualTo(15);
    assertThat(vandaag())
        .filteredOn(inhoud -> Set.of("oekraiense-leerling", "ouders-voogd-nidos").contains(inhoud.slug()))
        .hasSize(2)
        .allMatch(inhoud -> inhoud.voorbehoud() != null);
  }

  @Test
  void deTekstIsTeLezenOpNiveauB1() {
    for (Inhoud inhoud : ALLES) {
      List<Integer> zinnen =
          EINDE_ZIN
              .splitAsStream((inhoud.kort() + "\n" + inhoud.tekst()).replaceAll("(?m)^(#+|-|\\d+\\.) ", ""))
              .map(zin -> zin.strip().split("\\s+"))
              .filter(woorden -> woorden.length > 1)
              .map(woorden -> woorden.length)
              .toList();
      assertThat(zinnen).as(inhoud.slug()).allMatch(woorden -> woorden <= LANGSTE_ZIN);
      assertThat(zinnen.stream().mapToInt(Integer::intValue).average().orElse(0))
          .as("gemiddelde zin van " + inhoud.slug())
          .isLessThanOrEqualTo(GEMIDDELDE_ZIN);
    }
  }

  @Test
  void deTekstHoudtZichAanDeVorm() {
    Set<String> verboden = Set.of("middels", "teneinde", "desalniettemin", "dienaangaande", "derhalve");
    for (Inhoud inhoud : ALLES) {
      assertThat(inhoud.tekst()).as(inhoud.slug()).doesNotContain("<", "](", "\n# ", "\n## ", "\t");
      assertThat(new HashSet<>(Arrays.asList(inhoud.tekst().split("\\W+"))))
          .as(inhoud.slug())
          .doesNotContainAnyElementsOf(verboden);
    }
  }

  @Test
  void eenFoutInEenBestandWordtMetNaamGemeld() {
    Map<String, Handreikingbron> geen = Map.of();
    assertThatThrownBy(() -> InhoudLezer.ontleed("a.md", "vraag: x", geen)).hasMessageContaining("---");
    String metScript =
        """
        ---
        vraag: x<script>?
        kort: k
        situatie: BRIEF
        onderwijs: ISK
        volgorde: 1
        veelgesteld: nee
        geldig_van: 2022-01-01
        tekstdatum: 2026-11-26
        bronnen:\u0020,
        ---
        """;
    assertThatThrownBy(() -> InhoudLezer.ontleed("a.md", metScript, geen)).hasMessageContaining("HTML");
    assertThatThrownBy(() -> InhoudLezer.ontleed("a.md", "---\nvraagje: x\n---\n", geen))
        .hasMessageContaining("vraagje");
    assertThatThrownBy(() -> InhoudLezer.ontleed("a.md", "---\nvraag: x\nbronnen: WET\n---\n", geen))
        .hasMessageContaining("WET");
    assertThatThrownBy(() -> InhoudLezer.ontleed("a.md", "---\nvraag: x\nvraag: y\n---\n", geen))
        .hasMessageContaining("tweemaal");
  }
}
