package nl.inburgeringsportaal.levering.internal;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.inburgeringsportaal.testbasis.Opdrachten;

/**
 * Counts what the threads of a delivery say to the database (statements and commits) in each part of an import, and
 * tells when it comes to a certain one. What is done ahead of the reading is counted when it has caught up: until then
 * it goes its own way.
 */
final class Opdrachtteller extends Opdrachten {
  private final Consumer<String> melder;
  private final long[] geteld = new long[Importdeel.values().length];
  private Importdeel deel = Importdeel.AANVANG;
  private Importdeel doel = Importdeel.OPRUIMEN;
  private long punt = Long.MAX_VALUE;
  private boolean wachtErvoor;
  private boolean nadert;
  private boolean bijgehaald;

  /**
   * @param database the database
   * @param melder gets the statement at the point that was set
   */
  Opdrachtteller(DataSource database, Consumer<String> melder) {
    super(database);
    this.melder = melder;
  }

  /** Counts from one again, and tells of nothing. */
  synchronized void zet() {
    zet(Importdeel.OPRUIMEN, Long.MAX_VALUE, false);
  }

  /**
   * Counts from one again.
   *
   * @param waarin part of the import to tell about a statement of
   * @param nummer number of that statement in its part, from one; beyond its last one it is the first of the next part
   * @param ervoor true when that statement never goes to the database, false when it goes at once
   */
  synchronized void zet(Importdeel waarin, long nummer, boolean ervoor) {
    Arrays.fill(geteld, 0);
    deel = Importdeel.AANVANG;
    nadert = false;
    bijgehaald = false;
    doel = waarin;
    punt = nummer;
    wachtErvoor = ervoor;
  }

  /**
   * @return statements since {@link #zet} in each part, with a space between them
   */
  synchronized String geteld() {
    return Arrays.stream(geteld).mapToObj(String::valueOf).collect(Collectors.joining(" "));
  }

  @Override
  protected void opdracht(String opdracht) {
    if (telt(Thread.currentThread().getName(), opdracht) && bijPunt(opdracht)) {
      melder.accept(opdracht);
      if (wachtErvoor) {
        staStil();
      }
    }
  }

  private synchronized boolean telt(String draad, String opdracht) {
    bijgehaald |= opdracht.startsWith("update levering_bestand set nieuw");
    // What keeps the turn goes on at its own pace and would make the count differ from run to run.
    return draad.startsWith("levering-") && !draad.startsWith("levering-wekker")
        || draad.startsWith("voorsprong-") && bijgehaald;
  }

  private synchronized boolean bijPunt(String opdracht) {
    long nummer = ++geteld[deel.ordinal()];
    boolean bereikt = deel.compareTo(doel) > 0 || (deel == doel && nummer >= punt);
    if (bereikt) {
      doel = Importdeel.OPRUIMEN;
      punt = Long.MAX_VALUE;
    }
    gaVerder(opdracht);
    return bereikt;
  }

  /** A part begins with what is said after this. */
  private void gaVerder(String opdracht) {
    if (opdracht.startsWith("insert into levering (")) {
      deel = Importdeel.ONTVANGST;
    } else if (opdracht.startsWith("update levering set status = 'ONTVANGEN'")
        || opdracht.startsWith("update levering set verwerkt_op")) {
      nadert = true;
    } else if (VASTLEGGEN.equals(opdracht) && nadert) {
      nadert = false;
      deel = deel == Importdeel.ONTVANGST ? Importdeel.ONTVANGEN : Importdeel.OPRUIMEN;
    } else if (opdracht.startsWith("update levering set status = ?, gedaan = 0")) {
      deel = deel == Importdeel.CONTROLE ? Importdeel.VERWERKING : Importdeel.KLAARZETTEN;
    } else if (opdracht.startsWith("update levering set klaargezet")) {
      deel = Importdeel.CONTROLE;
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
