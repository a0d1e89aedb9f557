package nl.inburgeringsportaal.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Vertaling;
import org.junit.jupiter.api.Test;

/** Dutch and English say the same things; no text is missing and none is left over. */
class BundelsTest {
  private static final Path MAP = Path.of("src/main/resources/i18n");
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)[,}]");
  private static final Pattern LOSSE_QUOTE = Pattern.compile("(?<!')'(?!')");

  private static final Pattern LETTERLIJK = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  private final Vertaling vertaling = new Vertaling();

  @Test
  void nederlandsEnEngelsHebbenDezelfdeSleutels() {
    assertThat(new TreeSet<>(vertaling.bundel("en").keySet()))
        .isEqualTo(new TreeSet<>(vertaling.bundel("nl").keySet()));
  }

  @Test
  void elkeTekstGebruiktInBeideTalenDezelfdeParameters() {
    Map<String, String> anders = new TreeMap<>();
    vertaling
        .bundel("nl")
        .forEach(
            (sleutel, tekst) -> {
              String engels = vertaling.bundel("en").getOrDefault(sleutel, "");
              if (!parameters(tekst).equals(parameters(engels))) {
                anders.put(sleutel, tekst + " | " + engels);
              }
            });
    assertThat(anders).isEmpty();
  }

  @Test
  void elkeTekstIsEenGeldigPatroonZonderLosseAanhalingstekens() {
    Map<String, String> fouten = new TreeMap<>();
    for (String taal : List.of("nl", "en")) {
      vertaling
          .bundel(taal)
          .forEach(
              (sleutel, tekst) -> {
                try {
                  new MessageFormat(tekst, Vertaling.NL);
                } catch (IllegalArgumentException fout) {
                  fouten.put(taal + " " + sleutel, fout.getMessage());
                }
                if (LOSSE_QUOTE.matcher(tekst).find()) {
                  fouten.put(taal + " " + sleutel, "een enkel aanhalingsteken schrijf je als ''");
                }
                if (tekst.isBlank()) {
                  fouten.put(taal + " " + sleutel, "leeg");
                }
              });
    }
    assertThat(fouten).isEmpty();
  }

  @Test
  void geenSleutelStaatTweemaalInEenBundel() throws IOException {
    List<String> dubbel = new ArrayList<>();
    for (Path bundel : Broncode.bestanden(MAP, ".properties")) {
      Properties gelezen = new Properties();
      try (Reader lezer = Files.newBufferedReader(bundel)) {
        gelezen.load(lezer);
      }
      Map<String, Long> keren =
          Files.readAllLines(bundel).stream()
              .filter(regel -> !regel.startsWith("#") && !regel.startsWith(" ") && regel.indexOf('=') > 0)
              .map(regel -> regel.substring(0, regel.indexOf('=')).strip())
              .collect(Collectors.groupingBy(sleutel -> sleutel, Collectors.counting()));
      keren.forEach(
          (sleutel, aantal) -> {
            if (aantal > 1 && gelezen.containsKey(sleutel)) {
              dubbel.add(bundel.getFileName() + ": " + sleutel);
            }
          });
    }
    assertThat(dubbel).isEmpty();
  }

  @Test
  void elkeSleutelInDeCodeBestaat() {
    Pattern gebruik = Pattern.compile("(?:getTranslation|\\.nl)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    List<String> onbekend = new ArrayList<>();
    for (Path bron : Broncode.java(Broncode.HOOFD)) {
      gebruik
          .matcher(Broncode.tekst(bron))
          .results()
          .map(vondst -> vondst.group(1))
          .filter(sleutel -> !vertaling.bundel("nl").containsKey(sleutel))
          .forEach(sleutel -> onbekend.add(bron.getFileName() + ": " + sleutel));
    }
    assertThat(onbekend).isEmpty();
  }

  @Test
  void elkeSleutelWordtGebruikt() {
    Set<String> code =
        Broncode.java(Broncode.HOOFD).stream()
            .flatMap(bron -> LETTERLIJK.matcher(Broncode.tekst(bron)).results())
            .map(vondst -> vondst.group(1))
            .collect(Collectors.toSet());
    List<String> ongebruikt =
        vertaling.bundel("nl").keySet().stream()
            .filter(sleutel -> !wordtGebruikt(sleutel, code))
            .sorted()
            .toList();
    assertThat(ongebruikt)
        .as("een sleutel staat voluit in de code, of begint met een stuk dat als \"stuk.\" + … in de code staat")
        .isEmpty();
  }

  /** A key stands in the code in full, or is put together from a prefix that ends with a dot. */
  private static boolean wordtGebruikt(String sleutel, Set<String> code) {
    if (code.contains(sleutel)) {
      return true;
    }
    for (int punt = sleutel.lastIndexOf('.'); punt > 0; punt = sleutel.lastIndexOf('.', punt - 1)) {
      boolean begin = code.contains(sleutel.substring(0, punt + 1));
      boolean beideDelen = code.contains(sleutel.substring(0, punt)) && code.contains(sleutel.substring(punt));
      if (begin || beideDelen) {
        return true;
      }
    }
    return false;
  }

  private static TreeSet<String> parameters(String tekst) {
    return PARAMETER.matcher(tekst).results().map(MatchResult::group).map(stuk -> stuk.replaceAll("\\D", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
