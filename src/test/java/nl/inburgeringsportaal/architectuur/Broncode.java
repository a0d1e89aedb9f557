package nl.inburgeringsportaal.architectuur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads our own sources, for the rules that a compiler does not hold. */
final class Broncode {
  static final Path HOOFD = Path.of("src/main/java");
  static final Path TEST = Path.of("src/test/java");

  private Broncode() {}

  static List<Path> java(Path map) {
    return bestanden(map, ".java");
  }

  static List<Path> bestanden(Path map, String einde) {
    try (Stream<Path> boom = Files.walk(map)) {
      return boom.filter(Files::isRegularFile).filter(bestand -> bestand.toString().endsWith(einde)).sorted().toList();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  static String tekst(Path bestand) {
    try {
      return Files.readString(bestand);
    } catch (IOException fout) {
      throw new UncheckedIOException(bestand.toString(), fout);
    }
  }

  static List<String> regels(Path bestand) {
    return tekst(bestand).lines().toList();
  }
}
