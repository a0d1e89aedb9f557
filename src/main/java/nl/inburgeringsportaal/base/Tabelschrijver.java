package nl.inburgeringsportaal.base;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes a table row by row to a stream, so that its size does not matter. A value may be text, a number, a
 * {@code LocalDate}, a {@code LocalDateTime}, a boolean or null.
 */
public interface Tabelschrijver extends Closeable {

  /**
   * @param waarden one row; the first one is the header
   * @throws IOException when the stream breaks
   */
  void rij(List<?> waarden) throws IOException;
}
