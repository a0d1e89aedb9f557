package nl.inburgeringsportaal.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents are true where a machine can see it. */
class DocumentenTest {
  private static final Pattern VERWIJZING = Pattern.compile("(?:\\]\\(|src=\")([^)\\s\"#]+)");

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
