package nl.inburgeringsportaal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Removes folders of the demo and the tests. */
public final class Mappen {

  private Mappen() {}

  /**
   * Removes a folder with all that is in it; symbolic links are removed, not followed.
   *
   * @param map the folder; nothing happens when it does not exist
   */
  public static void verwijder(Path map) throws IOException {
    if (!Files.exists(map)) {
      return;
    }
    try (Stream<Path> inhoud = Files.walk(map)) {
      for (Path pad : inhoud.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(pad);
      }
    }
  }
}
