package nl.inburgeringsportaal.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Publiekstaal;
import nl.inburgeringsportaal.base.Vertaling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The public pages say the same in each of their languages; no text is missing in one of them. */
class PubliekebundelsTest {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)[,}]");
  private static final Pattern LOSSE_QUOTE = Pattern.compile("(?<!')'(?!')");

  private final Vertaling vertaling = new Vertaling();

  @ParameterizedTest
  @EnumSource(value = Publiekstaal.class, names = {"NL", "EN"}, mode = EnumSource.Mode.EXCLUDE)
  void elkeTaalHeeftDezelfdeSleutelsMetDezelfdeParameters(Publiekstaal taal) {
    Map<String, String> teksten = vertaling.bundel(taal.tag());
    assertThat(new TreeSet<>(teksten.keySet()))
        .isEqualTo(new TreeSet<>(vertaling.bundel(Publiekstaal.FR.tag()).keySet()))
        .hasSizeGreaterThan(50);
    Map<String, String> anders = new TreeMap<>();
    teksten.forEach(
        (sleutel, tekst) -> {
          String nederlands = vertaling.bundel("nl").getOrDefault(sleutel, "(bestaat niet)");
          if (!parameters(tekst).equals(parameters(nederlands))) {
            anders.put(sleutel, tekst + " | " + nederlands);
          }
          if (tekst.isBlank() || tekst.equals(nederlands) && !parameters(tekst).contains("0")) {
            anders.put(sleutel, "niet vertaald: " + tekst);
          }
        });
    assertThat(anders).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Publiekstaal.class)
  void elkeTekstIsEenGeldigPatroonInHetSchriftVanDeTaal(Publiekstaal taal) {
    Map<String, String> fouten = new TreeMap<>();
    Pattern schrift =
        switch (taal) {
          case AR, FA -> Pattern.compile("\\p{IsArabic}");
          case UK -> Pattern.compile("\\p{IsCyrillic}");
          default -> Pattern.compile("\\p{IsLatin}");
        };
    vertaling.bundel(Publiekstaal.FR.tag()).keySet().forEach(
        sleutel -> {
          String tekst = vertaling.bundel(taal.tag()).get(sleutel);
          new MessageFormat(tekst, taal.locale());
          if (LOSSE_QUOTE.matcher(tekst).find() || !schrift.matcher(tekst).find()) {
            fouten.put(sleutel, tekst);
          }
        });
    assertThat(fouten).isEmpty();
  }

  @Test
  void elkeTaalHeeftHaarEigenNaamEnRichting() {
    assertThat(Publiekstaal.values())
        .extracting(een -> een.tag() + " " + een.eigenNaam() + " " + een.richting())
        .containsExactly(
            "nl Nederlands ltr", "en English ltr", "ar العربية rtl", "fa فارسی rtl", "tr Türkçe ltr",
            "uk Українська ltr", "fr Français ltr", "es Español ltr");
    assertThat(vertaling.getTranslation("opslag.fout.leeg", Publiekstaal.AR.locale(), "a", 12))
        .as("figures as on a Dutch letter")
        .contains("12");
  }

  private static TreeSet<String> parameters(String tekst) {
    return PARAMETER.matcher(tekst).results().map(MatchResult::group).map(stuk -> stuk.replaceAll("\\D", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
