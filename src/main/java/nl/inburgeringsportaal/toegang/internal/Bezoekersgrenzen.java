package nl.inburgeringsportaal.toegang.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.inburgeringsportaal.toegang.Bezoekersgrens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts per address and minute, in memory. */
@Component
class Bezoekersgrenzen implements Bezoekersgrens {
  private final Map<String, Adresemmers> emmers = new ConcurrentHashMap<>();
  private final int perMinuut;

  Bezoekersgrenzen(@Value("${portaal.limiet.inbreng:20}") int perMinuut) {
    this.perMinuut = perMinuut;
  }

  @Override
  public boolean mag(String wat, String adres) {
    return emmers
        .computeIfAbsent(wat, nieuw -> new Adresemmers(perMinuut))
        .van(Adresemmers.netwerk(adres))
        .tryConsume(1);
  }
}
