package nl.inburgeringsportaal.bijeenkomst.internal;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Function;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.NestedRuntimeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets what takes or frees a seat of one meeting happen one after the other. The guard is a write, the first of a
 * transaction of its own: on one node the next one waits for it and then reads what it left; on a cluster, where a lock
 * says nothing to the other node, the second commit is refused and the whole is done again.
 */
@Component
class Grendel {
  private static final int POGINGEN = 8;

  /** Deadlock (also a refused commit on a cluster), and waited too long. */
  private static final Set<Integer> OPNIEUW = Set.of(1213, 1205);

  private final JdbcClient jdbc;
  private final Bijeenkomstboek boek;
  private final TransactionTemplate transactie;

  Grendel(JdbcClient jdbc, Bijeenkomstboek boek, PlatformTransactionManager transacties) {
    this.jdbc = jdbc;
    this.boek = boek;
    this.transactie = new TransactionTemplate(transacties);
    this.transactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * @param bijeenkomstId id of a meeting
   * @param werk what happens to its seats; gets the meeting as it stands
   * @return its result
   * @throws NietGevonden when there is no such meeting
   */
  <T> T met(long bijeenkomstId, Function<BijeenkomstDetail, T> werk) {
    for (int poging = 1; ; poging++) {
      try {
        return transactie.execute(status -> werk.apply(neem(bijeenkomstId)));
      } catch (NestedRuntimeException fout) {
        boolean botsing =
            NestedExceptionUtils.getMostSpecificCause(fout) instanceof SQLException oorzaak
                && OPNIEUW.contains(oorzaak.getErrorCode());
        if (!botsing || poging == POGINGEN) {
          throw fout;
        }
      }
    }
  }

  private BijeenkomstDetail neem(long id) {
    if (jdbc.sql("update bijeenkomst set teller = teller + 1 where id = ?").param(id).update() == 0) {
      throw new NietGevonden();
    }
    return boek.find(id).orElseThrow(NietGevonden::new);
  }
}
