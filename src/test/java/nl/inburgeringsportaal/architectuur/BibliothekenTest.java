package nl.inburgeringsportaal.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes into the jar besides our own code, by its bill of materials: free licences only, and whole. */
class BibliothekenTest {

  /** Licences under which a library may be used in a product under the EUPL-1.2. */
  private static final Set<String> VRIJ =
      Set.of(
          "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "EPL-2.0", "EUPL-1.2", "FreeBSD License",
          "LGPL-2.1-or-later", "MIT", "MIT-0", "Mozilla Public License Version 2.0", "Unicode-3.0");

  private final List<JsonNode> bibliotheken = lees();

  private static List<JsonNode> lees() {
    JsonNode lijst =
        JsonMapper.builder().build()
            .readTree(Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json").toFile());
    return StreamSupport.stream(lijst.get("components").spliterator(), false).toList();
  }

  private static String naam(JsonNode bibliotheek) {
    return bibliotheek.path("group").asString() + ":" + bibliotheek.path("name").asString();
  }

  /** A choice between licences is free when one of them is. */
  private static boolean isVrij(JsonNode bibliotheek) {
    return StreamSupport.stream(bibliotheek.path("licenses").spliterator(), false)
        .map(keuze -> keuze.path("license"))
        .map(licentie -> licentie.path("id").asString(licentie.path("name").asString("")))
        .anyMatch(VRIJ::contains);
  }

  @Test
  void elkeBibliotheekHeeftEenVrijeLicentie() {
    assertThat(bibliotheken).hasSizeGreaterThan(100);
    assertThat(bibliotheken.stream().filter(bibliotheek -> !isVrij(bibliotheek)).map(BibliothekenTest::naam)).isEmpty();
  }

  @Test
  void elkeBibliotheekIsUitgebrachtEnHeeftEenControlegetal() {
    assertThat(bibliotheken)
        .allSatisfy(
            bibliotheek -> {
              assertThat(bibliotheek.path("version").asString()).as(naam(bibliotheek)).doesNotContain("SNAPSHOT");
              assertThat(bibliotheek.path("hashes").findValuesAsString("alg"))
                  .as(naam(bibliotheek))
                  .contains("SHA-256");
            });
  }
}
