package nl.inburgeringsportaal.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Times two ways to the same answer in turn, so that both have the same day. */
final class Stopwatch {
  /** A portal runs for weeks: the JVM compiles for good what it has called 5,000 times or so. */
  private static final int OPWARMEN = 6_000;

  /** What is slow by itself shares most of its code with what was measured before. */
  private static final Duration OPWARMEN_HOOGSTENS = Duration.ofSeconds(20);

  private static final int KEREN = 300;

  /** Of what takes long a median of fewer is as steady. */
  private static final int KEREN_MINSTENS = 31;

  private static final Duration METEN_HOOGSTENS = Duration.ofSeconds(60);

  private Stopwatch() {}

  /** Medians in milliseconds. */
  record Paar(double wij, double kaal) {}

  static Paar meet(Callable<?> wij, Callable<?> kaal) throws Exception {
    long einde = System.nanoTime() + OPWARMEN_HOOGSTENS.toNanos();
    for (int i = 0; i < OPWARMEN && System.nanoTime() < einde; i++) {
      wij.call();
      kaal.call();
    }
    double[] tijdenWij = new double[KEREN];
    double[] tijdenKaal = new double[KEREN];
    long klaar = System.nanoTime() + METEN_HOOGSTENS.toNanos();
    int keren = 0;
    while (keren < KEREN && (keren < KEREN_MINSTENS || System.nanoTime() < klaar)) {
      tijdenWij[keren] = milliseconden(wij);
      tijdenKaal[keren] = milliseconden(kaal);
      keren++;
    }
    return new Paar(mediaan(Arrays.copyOf(tijdenWij, keren)), mediaan(Arrays.copyOf(tijdenKaal, keren)));
  }

  static double milliseconden(Callable<?> werk) throws Exception {
    long begin = System.nanoTime();
    werk.call();
    return (System.nanoTime() - begin) / 1e6;
  }

  static double mediaan(double[] tijden) {
    Arrays.sort(tijden);
    return tijden[tijden.length / 2];
  }
}
