package nl.inburgeringsportaal.base;

import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where an {@link Opdracht} tells its result: standard output, apart from the log. It holds no personal data;
 * what is printed may end in a file or a mail of an administrator.
 */
@Component
public class Opdrachtuitvoer {
  private final PrintStream uit;

  @Autowired
  Opdrachtuitvoer() {
    this(System.out);
  }

  /**
   * @param uit where the lines go
   */
  public Opdrachtuitvoer(PrintStream uit) {
    this.uit = uit;
  }

  /**
   * @param tekst a sentence in Dutch
   */
  public void regel(String tekst) {
    uit.println(tekst);
    uit.flush();
  }
}
