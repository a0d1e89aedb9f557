package nl.inburgeringsportaal.levering.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for what another thread does. */
final class Uitkomst {
  private Uitkomst() {}

  /**
   * @return its result
   * @throws RuntimeException the fault with which it ended, as if it had been done here
   */
  static <T> T van(CompletableFuture<T> werk) {
    try {
      return werk.join();
    } catch (CompletionException fout) {
      throw fout.getCause() instanceof RuntimeException oorzaak ? oorzaak : fout;
    }
  }
}
