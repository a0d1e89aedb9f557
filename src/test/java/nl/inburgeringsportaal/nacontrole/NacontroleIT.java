package nl.inburgeringsportaal.nacontrole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs after all other tests, in a JVM of its own: no log of theirs, and no table that they filled, holds a BSN, a
 * token or a password.
 */
class NacontroleIT {
  private static final List<Path> LOGBOEKEN =
      List.of(Path.of("target", "surefire-reports"), Path.of("target", "failsafe-reports"));

  @TempDir private Path map;

  private static List<String> inBestanden(Path map) throws IOException {
    if (!Files.isDirectory(map)) {
      return List.of();
    }
    List<String> gevonden = new ArrayList<>();
    try (Stream<Path> bestanden = Files.walk(map)) {
      for (Path bestand : bestanden.filter(NacontroleIT::isLogboek).toList()) {
        String tekst = new String(Files.readAllBytes(bestand), StandardCharsets.ISO_8859_1);
        Geheimzoeker.zoek(tekst).forEach(vondst -> gevonden.add(bestand + ": " + vondst));
      }
    }
    return gevonden;
  }

  private static boolean isLogboek(Path bestand) {
    return Files.isRegularFile(bestand) && bestand.toString().matches(".*(-output\\.txt|\\.log)");
  }

  @Test
  void geenLogboekBevatEenGeheim() throws IOException {
    for (Path logboek : LOGBOEKEN) {
      assertThat(inBestanden(logboek)).isEmpty();
    }
  }

  @Test
  void geenTabelBevatEenGeheim() throws IOException {
    if (!Files.isDirectory(Databasescan.UITKOMSTEN)) {
      return;
    }
    try (Stream<Path> uitkomsten = Files.list(Databasescan.UITKOMSTEN)) {
      for (Path uitkomst : uitkomsten.toList()) {
        assertThat(Files.readAllLines(uitkomst)).isEmpty();
      }
    }
  }

  @Test
  void watInEenLogboekGeplantIsWordtGevonden() throws IOException {
    Files.writeString(map.resolve("proef-output.txt"), "INFO  zoek met 999990019\nINFO  klaar\n");

    assertThat(inBestanden(map)).hasSize(1).first().asString().contains("proef-output.txt: BSN op regel 1");
  }
}
