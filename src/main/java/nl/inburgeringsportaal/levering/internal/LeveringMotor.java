package nl.inburgeringsportaal.levering.internal;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.inburgeringsportaal.levering.Leveringstatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Handles deliveries in the background: those of one deliverer one after the other, of different deliverers
 * side by side. What a stopped or killed node left behind is found and finished, by whichever node is there.
 */
@Component
class LeveringMotor implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(LeveringMotor.class);

  /** A fault of database or network passes; one that stays this long does not. */
  private static final int POGINGEN_HOOGSTENS = 5;

  private final Beurten beurten;
  private final LeveringOpslag opslag;
  private final Verwerking verwerking;
  private final int aantalWerkers;
  private final Duration peiling;
  private final Set<Long> bezig = ConcurrentHashMap.newKeySet();
  private volatile boolean loopt;
  private ScheduledExecutorService wekker;
  private ExecutorService werkers;

  LeveringMotor(
      Beurten beurten,
      LeveringOpslag opslag,
      Verwerking verwerking,
      @Value("${portaal.levering.werkers:4}") int aantalWerkers,
      @Value("${portaal.levering.peiling:1s}") Duration peiling) {
    this.beurten = beurten;
    this.opslag = opslag;
    this.verwerking = verwerking;
    this.aantalWerkers = aantalWerkers;
    this.peiling = peiling;
  }

  @Override
  public void start() {
    loopt = true;
    wekker = Executors.newScheduledThreadPool(2, Thread.ofPlatform().name("levering-wekker-", 1).factory());
    werkers = Executors.newFixedThreadPool(aantalWerkers, Thread.ofPlatform().name("levering-", 1).factory());
    long huur = beurten.huur().toMillis() / 3;
    wekker.scheduleWithFixedDelay(() -> rustig(this::verleng), huur, huur, TimeUnit.MILLISECONDS);
    wekker.execute(() -> rustig(verwerking::ruimRestenOp));
    wekker.scheduleWithFixedDelay(() -> rustig(this::peil), 0, peiling.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    loopt = false;
    werkers.shutdown();
    try {
      // A step that is under way ends or rolls back; then its turn is free for another node.
      if (!werkers.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("een levering was nog bezig bij het stoppen; zij gaat straks verder");
      }
    } catch (InterruptedException fout) {
      Thread.currentThread().interrupt();
    }
    wekker.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return loopt;
  }

  /** Looks for work at once, after something has come in. */
  void wek() {
    try {
      wekker.execute(() -> rustig(this::peil));
    } catch (RejectedExecutionException fout) {
      LOG.debug("het portaal stopt", fout);
    }
  }

  private void verleng() {
    bezig.forEach(beurten::verleng);
  }

  private void peil() {
    if (!loopt || bezig.size() >= aantalWerkers) {
      return;
    }
    for (long organisatieId : beurten.vrijMetWerk()) {
      if (bezig.size() >= aantalWerkers) {
        return;
      }
      if (!bezig.contains(organisatieId) && beurten.neem(organisatieId)) {
        bezig.add(organisatieId);
        werkers.execute(() -> werk(organisatieId));
      }
    }
  }

  /** One delivery per turn, so that a deliverer with many does not keep the others waiting. */
  private void werk(long organisatieId) {
    try {
      opslag.volgende(organisatieId).ifPresent(this::verwerk);
    } catch (RuntimeException fout) {
      LOG.warn("de leveringen van organisatie {} zijn nu niet te verwerken", organisatieId, fout);
    } finally {
      rustig(() -> beurten.geefTerug(organisatieId));
      bezig.remove(organisatieId);
      wek();
    }
  }

  private void verwerk(Taak taak) {
    long begin = System.nanoTime();
    try {
      Leveringstatus status = verwerking.verwerk(taak, () -> !loopt);
      if (status.isEind()) {
        // It has come to its end: whatever happens here does not change that, and is done again later.
        rustig(() -> verwerking.ruimOp(taak.id()));
      }
      LOG.info("levering {} verwerkt in {} ms", taak.id(), (System.nanoTime() - begin) / 1_000_000);
    } catch (Verwerking.Gestopt | Beurten.BeurtVerloren fout) {
      LOG.info("levering {} gaat later of elders verder", taak.id());
    } catch (Exception | OutOfMemoryError fout) {
      mislukt(taak, fout);
    }
  }

  private void mislukt(Taak taak, Throwable fout) {
    String referentie = UUID.randomUUID().toString();
    LOG.error("levering {} mislukt, referentie {}", taak.id(), referentie, fout);
    if (opslag.nogEenPoging(taak.id()) >= POGINGEN_HOOGSTENS) {
      opslag.mislukt(taak.id(), referentie);
      verwerking.ruimOp(taak.id());
    }
  }

  private static void rustig(Runnable werk) {
    try {
      werk.run();
    } catch (RuntimeException fout) {
      LOG.warn("de database is nu niet bereikbaar voor leveringen", fout);
    }
  }
}
