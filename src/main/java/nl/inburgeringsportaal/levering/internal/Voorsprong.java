package nl.inburgeringsportaal.levering.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/**
 * What is done of a delivery while its files are being read: each file that has been read is looked at, and the first
 * one is applied at once when all its lines are good and all its records new. Nobody sees those before the whole
 * delivery passes, nobody waits for them, and when it does not pass they are rolled back.
 */
final class Voorsprong implements AutoCloseable {
  private final Taak taak;
  private final Controlegang controlegang;
  private final Toepasgang toepasgang;
  private final BooleanSupplier stopt;
  private final Map<String, CompletableFuture<Controlegang.Blik>> onderweg = new HashMap<>();
  private final CompletableFuture<Toepasgang.Goedgekeurd> besluit = new CompletableFuture<>();

  private boolean begonnen;

  /** Says at its end whether it applied the delivery. */
  private CompletableFuture<Boolean> toegepast = CompletableFuture.completedFuture(false);

  private final ExecutorService naast =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("voorsprong-", 1).factory());

  /**
   * @param taak the delivery
   * @param controlegang looks
   * @param toepasgang applies
   * @param stopt true when the portal is stopping
   */
  Voorsprong(Taak taak, Controlegang controlegang, Toepasgang toepasgang, BooleanSupplier stopt) {
    this.taak = taak;
    this.controlegang = controlegang;
    this.toepasgang = toepasgang;
    this.stopt = stopt;
  }

  /**
   * To be called for each file in their order, when its lines are staged. Waits for the look at the first one when it
   * may be applied ahead.
   *
   * @param bestand the file
   * @param magVooruit false when it is not to be applied before the whole delivery has been checked
   */
  void gelezen(Bestand bestand, boolean magVooruit) {
    boolean isEerste = !begonnen;
    begonnen = true;
    if (!bestand.leesbaar()) {
      return;
    }
    CompletableFuture<Controlegang.Blik> blik =
        CompletableFuture.supplyAsync(() -> controlegang.kijk(taak, bestand), naast);
    onderweg.put(bestand.naam(), blik);
    // Applying takes longest of all, so no other file is read beside the look that it waits for.
    if (isEerste && magVooruit && Uitkomst.van(blik).allesNieuwEnGoed()) {
      toegepast = CompletableFuture.supplyAsync(() -> pasVoorafToe(bestand), naast);
    }
  }

  private boolean pasVoorafToe(Bestand bestand) {
    if (besluit.isDone()) {
      return false;
    }
    toepasgang.pasVoorafToe(taak, bestand, besluit, () -> stopt.getAsBoolean() || besluit.isCancelled());
    return true;
  }

  /**
   * @return what was seen of each file, by its name
   */
  Map<String, Controlegang.Blik> blikken() {
    Map<String, Controlegang.Blik> gezien = new HashMap<>();
    onderweg.forEach((naam, blik) -> gezien.put(naam, Uitkomst.van(blik)));
    return gezien;
  }

  /**
   * Applies the delivery, or what is left of it.
   *
   * @param goed the delivery, which passed
   */
  void pasToe(Toepasgang.Goedgekeurd goed) {
    besluit.complete(goed);
    if (!Uitkomst.van(toegepast)) {
      toepasgang.pasToe(taak, goed, stopt);
    }
  }

  /** Rolls back what was applied, and waits until that is done. */
  void ziAf() {
    besluit.cancel(false);
    toegepast.handle((gelukt, fout) -> null).join();
  }

  /** Leaves nothing half-done: what was not decided upon is rolled back. */
  @Override
  public void close() {
    ziAf();
    naast.close();
  }
}
