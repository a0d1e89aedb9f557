package nl.inburgeringsportaal.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Times two ways to the same answer in turn, so that both have the same day. */
final class Stopwatch {
  /** Until the compiler of the JVM has done with it: a portal runs for weeks. */
  private static final int OPWARMEN = 1_000;

  private static final int KEREN = 300;

  private Stopwatch() {}

  /** Medians in milliseconds. */
  record Paar(double wij, double kaal) {}

  static Paar meet(Callable<?> wij, Callable<?> kaal) throws Exception {
    for (int i = 0; i < OPWARMEN; i++) {
      wij.call();
      kaal.call();
    }
    double[] tijdenWij = new double[KEREN];
    double[] tijdenKaal = new double[KEREN];
    for (int i = 0; i < KEREN; i++) {
      tijdenWij[i] = milliseconden(wij);
      tijdenKaal[i] = milliseconden(kaal);
    }
    return new Paar(mediaan(tijdenWij), mediaan(tijdenKaal));
  }

  static double milliseconden(Callable<?> werk) throws Exception {
    long begin = System.nanoTime();
    werk.call();
    return (System.nanoTime() - begin) / 1e6;
  }

  private static double mediaan(double[] tijden) {
    Arrays.sort(tijden);
    return tijden[tijden.length / 2];
  }
}
