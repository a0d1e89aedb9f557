package nl.inburgeringsportaal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Copies and removes folders of the demo and the tests. */
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

  /**
   * Copies a folder with all that is in it.
   *
   * @param bron what is copied
   * @param doel where it comes; what is there already stays, but no file may be there twice
   */
  public static void kopieer(Path bron, Path doel) throws IOException {
    try (Stream<Path> delen = Files.walk(bron)) {
      for (Path deel : delen.toList()) {
        Path naar = doel.resolve(bron.relativize(deel).toString());
        if (Files.isDirectory(deel)) {
          Files.createDirectories(naar);
        } else {
          Files.copy(deel, naar, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
