package nl.inburgeringsportaal.base.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** A file of our own with its content in the address, so that a browser never runs the one of an older release. */
public final class Bestandsversie {

  private Bestandsversie() {}

  /**
   * @param pad path of a static file, such as {@code portaal/portaal.js}
   * @param met paths of files that it loads itself, with the same query
   * @return the path with a query that changes with the content of these files
   */
  public static String van(String pad, String... met) {
    CRC32 som = new CRC32();
    for (String een : Stream.concat(Stream.of(pad), Stream.of(met)).toList()) {
      try (InputStream bron = Bestandsversie.class.getResourceAsStream("/META-INF/resources/" + een)) {
        som.update(bron.readAllBytes());
      } catch (IOException fout) {
        throw new UncheckedIOException(fout);
      }
    }
    return pad + "?v=" + Long.toHexString(som.getValue());
  }
}
