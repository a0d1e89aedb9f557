package nl.inburgeringsportaal.toezicht.internal;

import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.NietGevonden;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets what plans the same visitor, or changes the same visit, happen one after the other. Visitors are taken first,
 * the lowest id first, then the visit; nothing is read before, so that what is read is what the one before left.
 */
@Component
class Toezichtgrendel {
  private final Grendel grendel;
  private final JdbcClient jdbc;

  Toezichtgrendel(Grendel grendel, JdbcClient jdbc) {
    this.grendel = grendel;
    this.jdbc = jdbc;
  }

  /**
   * @param bezoekers accounts that are planned or whose ties change
   * @param bezoekId the visit that changes, null for none
   * @param werk what is done
   * @return its result
   * @throws NietGevonden when there is no such account or visit
   */
  <T> T doe(Collection<Long> bezoekers, Long bezoekId, Supplier<T> werk) {
    return grendel.doe(
        () -> {
          new TreeSet<>(bezoekers).forEach(this::neem);
          if (bezoekId != null) {
            grendel.neem("toezichtbezoek", bezoekId);
          }
          return werk.get();
        });
  }

  private void neem(long gebruikerId) {
    try {
      jdbc.sql(
              "insert into toezichtbezoeker (id, teller) values (?, 1) on duplicate key update teller = teller + 1")
          .param(gebruikerId)
          .update();
    } catch (DataIntegrityViolationException geenAccount) {
      throw new NietGevonden();
    }
  }
}
