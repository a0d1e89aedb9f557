package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.NietGevonden;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.NestedRuntimeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets what changes the facts of one toetsbegeleider, or the seats of one training, happen one after the other. The
 * guard is a write, the first of a transaction of its own: on one node the next one waits for it and then reads what it
 * left; on a cluster the second commit is refused and the whole is done again. A person is taken before a training,
 * always, so that two never wait for each other.
 */
@Component
public class Begeleidergrendel {
  private static final int POGINGEN = 8;

  /** Deadlock (also a refused commit on a cluster), and waited too long. */
  private static final Set<Integer> OPNIEUW = Set.of(1213, 1205);

  private final JdbcClient jdbc;
  private final TransactionTemplate transactie;

  Begeleidergrendel(JdbcClient jdbc, PlatformTransactionManager transacties) {
    this.jdbc = jdbc;
    this.transactie = new TransactionTemplate(transacties);
    this.transactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * @param id id of a toetsbegeleider
   * @param werk what changes about him
   * @return its result
   * @throws NietGevonden when there is no such person
   */
  public <T> T begeleider(long id, Supplier<T> werk) {
    return doe(
        () -> {
          neem("update toetsbegeleider set teller = teller + 1 where id = ?", id);
          return werk.get();
        });
  }

  /**
   * @param id id of a training
   * @param werk what changes about its seats
   * @return its result
   * @throws NietGevonden when there is no such training
   */
  public <T> T training(long id, Supplier<T> werk) {
    return doe(
        () -> {
          neemTraining(id);
          return werk.get();
        });
  }

  /**
   * Takes a training as well, in a transaction that has taken the person.
   *
   * @param id id of a training
   * @throws NietGevonden when there is no such training
   */
  public void neemTraining(long id) {
    neem("update training set teller = teller + 1 where id = ?", id);
  }

  private void neem(String sql, long id) {
    if (jdbc.sql(sql).param(id).update() == 0) {
      throw new NietGevonden();
    }
  }

  private <T> T doe(Supplier<T> werk) {
    for (int poging = 1; ; poging++) {
      try {
        return transactie.execute(status -> werk.get());
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
}
