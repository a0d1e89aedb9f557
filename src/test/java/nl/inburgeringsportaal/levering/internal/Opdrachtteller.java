package nl.inburgeringsportaal.levering.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.inburgeringsportaal.testbasis.Opdrachten;

/**
 * Counts what the threads of a delivery say to the database (statements and commits), and tells when it comes
 * to a certain one.
 */
final class Opdrachtteller extends Opdrachten {
  private final Consumer<String> melder;
  private final AtomicLong teller = new AtomicLong();
  private volatile long punt = Long.MAX_VALUE;
  private volatile long laatsteVastlegging;
  private volatile long inlezen;
  private volatile long klaargezet;
  private volatile boolean wacht;

  /**
   * @param database the database
   * @param melder gets the statement at the point that was set
   */
  Opdrachtteller(DataSource database, Consumer<String> melder) {
    super(database);
    this.melder = melder;
  }

  /**
   * Counts from one again.
   *
   * @param opdracht number of the statement to be told about
   * @param wachtErvoor true when that statement never goes to the database, false when it goes at once
   */
  void zet(long opdracht, boolean wachtErvoor) {
    wacht = wachtErvoor;
    teller.set(0);
    punt = opdracht;
    inlezen = 0;
  }

  /**
   * @return statements since {@link #zet}
   */
  long geteld() {
    return teller.get();
  }

  /**
   * @return number of the last statement that was a commit
   */
  long laatsteVastlegging() {
    return laatsteVastlegging;
  }

  /**
   * @return number of the statement since {@link #zet} after which lines are staged
   */
  long inlezen() {
    return inlezen;
  }

  /**
   * @return number of the statement that says that all lines are staged
   */
  long klaargezet() {
    return klaargezet;
  }

  @Override
  protected void opdracht(String opdracht) {
    String draad = Thread.currentThread().getName();
    // What keeps the turn goes on at its own pace and would make the count differ from run to run.
    if (!draad.startsWith("levering-") || draad.startsWith("levering-wekker")) {
      return;
    }
    long nummer = teller.incrementAndGet();
    if (VASTLEGGEN.equals(opdracht)) {
      laatsteVastlegging = nummer;
    } else if (opdracht.startsWith("update levering set status = ?, gedaan = 0") && inlezen == 0) {
      inlezen = nummer;
    } else if (opdracht.startsWith("update levering set klaargezet")) {
      klaargezet = nummer;
    }
    if (nummer == punt) {
      melder.accept(opdracht);
      if (wacht) {
        staStil();
      }
    }
  }

  private static void staStil() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
    }
  }
}
