package nl.inburgeringsportaal.base.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** A file of our own with its content in the address, so that a browser never runs the one of an older release. */
public final class Bestandsversie {

  private Bestandsversie() {}

  /**
   * @param pad path of a static file, such as {@code portaal/portaal.js}
   * @return the path with a query that changes with its content
   */
  public static String van(String pad) {
    try (InputStream bron = Bestandsversie.class.getResourceAsStream("/META-INF/resources/" + pad)) {
      CRC32 som = new CRC32();
      som.update(bron.readAllBytes());
      return pad + "?v=" + Long.toHexString(som.getValue());
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
