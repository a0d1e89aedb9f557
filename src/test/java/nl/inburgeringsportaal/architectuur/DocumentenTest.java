package nl.inburgeringsportaal.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents are true where a machine can see it. */
class DocumentenTest {
  private static final Pattern VERWIJZING = Pattern.compile("(?:\\]\\(|src=\")([^)\\s\"#]+)");

  private static final Pattern EIS =
      Pattern.compile("^\\| (\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| [^|]+\\|([^|]+)\\|([^|]+)\\|$", Pattern.MULTILINE);
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|E2E|Fuzz))(?:\\.(\\w+))?`");

  @Test
  void elkeVerwijzingWijstNaarIets() {
    List<String> dood = new ArrayList<>();
    for (Path document : documenten()) {
      VERWIJZING
          .matcher(Broncode.tekst(document))
          .results()
          .map(vondst -> vondst.group(1))
          .filter(doel -> !doel.contains("://"))
          .filter(doel -> !Files.exists(map(document).resolve(doel)))
          .forEach(doel -> dood.add(document + ": " + doel));
    }
    assertThat(dood).isEmpty();
  }

  @Test
  void elkeModuleStaatInDeArchitectuur() {
    String architectuur = Broncode.tekst(Path.of("docs/architectuur.md"));
    assertThat(
            Broncode.bestanden(Broncode.HOOFD, "package-info.java").stream()
                .filter(bestand -> Broncode.tekst(bestand).contains("ApplicationModule"))
                .map(bestand -> bestand.getParent().getFileName().toString())
                .filter(module -> !architectuur.contains(module)))
        .isEmpty();
  }

  @Test
  void deOpdrachtenVanHetScriptStaanInDeReadme() {
    String readme = Broncode.tekst(Path.of("README.md"));
    assertThat(Stream.of("start", "test", "bench", "package").map(opdracht -> "./portaal " + opdracht))
        .allMatch(readme::contains);
  }

  @Test
  void elkeEisVanDeAsvsHeeftEenAntwoordEnElkeGenoemdeTestBestaat() throws IOException {
    List<String> eisen = Files.readAllLines(Path.of("src/test/resources/asvs-5.0-eisen.txt"));
    List<MatchResult> rijen = EIS.matcher(Broncode.tekst(Path.of("docs/security.md"))).results().toList();

    assertThat(rijen.stream().map(rij -> rij.group(1) + " " + rij.group(2))).containsExactlyElementsOf(eisen);
    for (MatchResult rij : rijen) {
      assertThat(rij.group(3).strip()).as(rij.group(1)).isNotEmpty();
      TEST.matcher(rij.group(4)).results().forEach(test -> eisTest(rij.group(1), test.group(1), test.group(2)));
    }
  }

  private static void eisTest(String eis, String klasse, String methode) {
    List<Path> bron = Broncode.bestanden(Broncode.TEST, "/" + klasse + ".java");
    assertThat(bron).as(eis + ": " + klasse).hasSize(1);
    if (methode != null) {
      assertThat(Broncode.tekst(bron.getFirst())).as(eis).contains("void " + methode + "(");
    }
  }

  private static Path map(Path document) {
    return document.getParent() == null ? Path.of("") : document.getParent();
  }

  private static List<Path> documenten() {
    return Stream.concat(
            Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")),
            Broncode.bestanden(Path.of("docs"), ".md").stream())
        .toList();
  }
}
