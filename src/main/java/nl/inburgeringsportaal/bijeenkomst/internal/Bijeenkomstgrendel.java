package nl.inburgeringsportaal.bijeenkomst.internal;

import java.util.function.Function;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import org.springframework.stereotype.Component;

/** Lets what takes or frees a seat of one meeting happen one after the other. */
@Component
class Bijeenkomstgrendel {
  private final Grendel grendel;
  private final Bijeenkomstboek boek;

  Bijeenkomstgrendel(Grendel grendel, Bijeenkomstboek boek) {
    this.grendel = grendel;
    this.boek = boek;
  }

  /**
   * @param bijeenkomstId id of a meeting
   * @param werk what happens to its seats; gets the meeting as it stands
   * @return its result
   * @throws NietGevonden when there is no such meeting
   */
  <T> T met(long bijeenkomstId, Function<BijeenkomstDetail, T> werk) {
    return grendel.doe(
        () -> {
          grendel.neem("bijeenkomst", bijeenkomstId);
          return werk.apply(boek.find(bijeenkomstId).orElseThrow(NietGevonden::new));
        });
  }
}
