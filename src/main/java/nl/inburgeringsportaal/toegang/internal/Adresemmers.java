package nl.inburgeringsportaal.toegang.internal;

import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something may still happen from an address in this minute, on this node. */
final class Adresemmers {
  private static final Duration TIJD = Duration.ofMinutes(1);
  private static final int HOOGSTENS = 10_000;
  private static final int IPV6_NETWERK = 8;

  private final int perMinuut;
  private final Map<String, Bucket> emmers = beperkt();

  /**
   * @param perMinuut how often per address and minute
   */
  Adresemmers(int perMinuut) {
    this.perMinuut = perMinuut;
  }

  /**
   * @param netwerk who calls, from {@link #netwerk}
   * @return what is left to him
   */
  Bucket van(String netwerk) {
    return emmers.computeIfAbsent(
        netwerk,
        nieuw -> Bucket.builder().addLimit(grens -> grens.capacity(perMinuut).refillGreedy(perMinuut, TIJD)).build());
  }

  /**
   * @param wachten until something may happen again
   * @return seconds for {@code Retry-After}, at least 1; rounded up: who comes back after that many gets in
   */
  static long seconden(Duration wachten) {
    return Math.max(1, wachten.plusMillis(999).toSeconds());
  }

  /** A caller has one IPv4 address, or a whole network of IPv6 addresses. */
  static String netwerk(String adres) {
    if (adres == null || !adres.contains(":")) {
      return String.valueOf(adres);
    }
    byte[] bytes = InetAddress.ofLiteral(adres).getAddress();
    return HexFormat.of().formatHex(bytes.length > IPV6_NETWERK ? Arrays.copyOf(bytes, IPV6_NETWERK) : bytes);
  }

  /** The least recently used goes when it is full: its addresses would otherwise fill the memory. */
  static <T> Map<String, T> beperkt() {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, T> oudste) {
            return size() > HOOGSTENS;
          }
        });
  }
}
