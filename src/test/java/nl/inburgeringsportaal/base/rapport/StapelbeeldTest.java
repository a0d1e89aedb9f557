package nl.inburgeringsportaal.base.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bars begin at zero, are as long as their parts together, and are not known by colour alone. */
class StapelbeeldTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Pattern VLAK =
      Pattern.compile(
          "<rect class=\"reeks-(\\d)\" fill=\"(#\\w{6})\" x=\"([\\d.]+)\" y=\"(\\d+)\""
              + " width=\"([\\d.]+)\"");

  private final Stapelbeeld beeld =
      new Stapelbeeld(
          "Voortgang <per> jaar",
          List.of("voldaan", "ontheven", "nog plichtig"),
          List.of(
              new Stapelbeeld.Balk("2013", List.of(600L, 300L, 1100L)),
              new Stapelbeeld.Balk("2014", List.of(500L, 0L, 500L))));

  private static List<MatchResult> vlakken(String svg) {
    return VLAK.matcher(svg).results().toList();
  }

  private static double getal(MatchResult vlak, int deel) {
    return Double.parseDouble(vlak.group(deel));
  }

  @Test
  void delenStaanAchterElkaarVanafNulEnNaarVerhouding() {
    List<MatchResult> vlakken = vlakken(beeld.svg(NL));

    assertThat(vlakken).extracting(vlak -> vlak.group(1)).containsExactly("1", "2", "3", "1", "3");
    double nul = getal(vlakken.getFirst(), 3);
    assertThat(getal(vlakken.get(3), 3)).as("elke balk begint op dezelfde plaats").isEqualTo(nul);
    double duizend = getal(vlakken.get(3), 5) * 2;
    assertThat(getal(vlakken.getFirst(), 5)).isCloseTo(duizend * 0.6, offset(0.2));
    assertThat(getal(vlakken.get(1), 3)).isCloseTo(nul + duizend * 0.6, offset(0.2));
  }

  @Test
  void hetGetalStaatInZijnDeelEnDeSomErachter() {
    assertThat(beeld.svg(NL)).contains(">600<", ">300<", ">1.100<", ">2.000<", ">1.000<").doesNotContain(">0<");
  }

  @Test
  void deLegendaStaatInDeVolgordeVanDeDelenEnAlleenAlsErMeerDelenZijn() {
    String svg = beeld.svgMetTitel(NL);
    Stapelbeeld enkel =
        new Stapelbeeld("Aantal", List.of("aantal"), List.of(new Stapelbeeld.Balk("A", List.of(3L))));

    assertThat(svg)
        .containsSubsequence(
            ">Voortgang &lt;per&gt; jaar<", ">voldaan<", ">ontheven<", ">nog plichtig<", ">2013<");
    assertThat(vlakken(svg)).hasSize(8);
    assertThat(enkel.svgMetTitel(NL)).contains(">Aantal<").doesNotContain(">aantal<");
    assertThat(beeld.svg(NL)).as("op een pagina staat de legenda ernaast").doesNotContain(">voldaan<");
  }

  @Test
  void woordenZijnGeenOpmaakEnLangeWoordenBlijvenInBeeld() {
    String lang = "In de terugbetalingsfase & <b>langer</b> dan drie jaar";
    String svg = new Stapelbeeld("x", List.of("n"), List.of(new Stapelbeeld.Balk(lang, List.of(1L)))).svg(NL);

    assertThat(beeld.svg(NL)).contains("aria-label=\"Voortgang &lt;per&gt; jaar\"");
    assertThat(svg).contains("&amp; &lt;b&gt;");
    MatchResult vlak = vlakken(svg).getFirst();
    double breed = Double.parseDouble(svg.replaceFirst(".*viewBox=\"0 0 ([\\d.]+) .*", "$1"));
    assertThat(getal(vlak, 3)).as("het woord past links").isGreaterThan(lang.length() * 7.5);
    assertThat(getal(vlak, 3) + getal(vlak, 5) + 80).as("de som past rechts").isLessThanOrEqualTo(breed + 0.2);
  }

  @Test
  void meerDelenDanErTintenZijnWordtGeweigerd() {
    List<String> vier = List.of("a", "b", "c", "d");
    assertThatThrownBy(() -> new Stapelbeeld("x", vier, List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
