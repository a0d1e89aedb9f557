package nl.inburgeringsportaal.base.csv;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read more than once: a second time to find out what exactly is wrong with it. */
@FunctionalInterface
public interface CsvBron {

  /**
   * @return the content from its first byte
   * @throws IOException when it cannot be read
   */
  InputStream open() throws IOException;
}
