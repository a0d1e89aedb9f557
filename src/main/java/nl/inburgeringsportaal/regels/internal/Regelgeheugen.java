package nl.inburgeringsportaal.regels.internal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.inburgeringsportaal.regels.Regelstand;
import org.springframework.stereotype.Component;

/**
 * Keeps the rules in memory. After a few seconds the number of the state is asked again (one row by its key),
 * so a change that another node made is seen too; the node that makes it forgets at once.
 */
@Component
public class Regelgeheugen {
  private static final long HOUDBAAR = TimeUnit.SECONDS.toNanos(3);

  private final Regellezer lezer;
  private final AtomicReference<Gelezen> gelezen = new AtomicReference<>();

  Regelgeheugen(Regellezer lezer) {
    this.lezer = lezer;
  }

  private record Gelezen(Regelstand stand, long gecontroleerd) {}

  /**
   * @return the present state
   */
  public Regelstand stand() {
    Gelezen bekend = gelezen.get();
    // The monotonic clock: this is about how old a copy is, not about what day it is.
    long nu = System.nanoTime();
    if (bekend != null && nu - bekend.gecontroleerd() < HOUDBAAR) {
      return bekend.stand();
    }
    // A transaction that began before a change may still read the old number: never go back to it.
    boolean actueel = bekend != null && lezer.nummer() <= bekend.stand().nummer();
    Regelstand stand = actueel ? bekend.stand() : lezer.lees();
    gelezen.compareAndSet(bekend, new Gelezen(stand, nu));
    return stand;
  }

  /** Forgets what was read; called after a change has been committed. */
  public void vergeet() {
    gelezen.set(null);
  }
}
