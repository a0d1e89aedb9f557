package nl.inburgeringsportaal.base.opslag;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that somebody may have, and its content.
 *
 * @param bestand what it is
 * @param inhoud writes the content, checked against its checksum
 */
public record Bestandsinhoud(Bestand bestand, Schrijver inhoud) {

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Schrijver {

    /**
     * @param doel where it goes; stays open
     * @throws IOException when that does not take it
     * @throws IllegalStateException when the content is not what was kept
     */
    void naar(OutputStream doel) throws IOException;
  }
}
