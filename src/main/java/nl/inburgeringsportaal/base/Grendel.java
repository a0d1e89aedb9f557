package nl.inburgeringsportaal.base;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.NestedRuntimeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets what two people may not do in the same second happen one after the other. The guard is a write, the first of a
 * transaction of its own: on one node the next one waits for it and then reads what it left; on a cluster, where a lock
 * says nothing to the other node, the second commit is refused and the whole is done again. Whoever takes several rows
 * takes them in an order that is always the same, so that two never wait for each other.
 */
@Component
public class Grendel {
  private static final int POGINGEN = 8;

  /** Deadlock (also a refused commit on a cluster), and waited too long. */
  private static final Set<Integer> OPNIEUW = Set.of(1213, 1205);

  private final JdbcClient jdbc;
  private final TransactionTemplate transactie;

  Grendel(JdbcClient jdbc, PlatformTransactionManager transacties) {
    this.jdbc = jdbc;
    this.transactie = new TransactionTemplate(transacties);
    this.transactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * @param werk what is done in a transaction of its own, as a whole; again when the database refused it because of
   *     somebody else, so it has no effect outside the database. It begins by taking rows.
   * @return its result
   */
  public <T> T doe(Supplier<T> werk) {
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

  /**
   * As {@link #doe(Supplier)} for rows that have to be looked up. They are asked for before the transaction, taken, and
   * asked for again: the first reading of the transaction sees what whoever had them before has left, and finds what
   * came since. A reading before the last row was taken would show everything that follows as it was before the wait.
   *
   * @param vraag asks which rows
   * @param neem takes them, in the order that is always the same
   * @param omvat tells whether those that were taken hold all of those that are needed now
   * @param werk what is done with them
   * @return its result
   * @throws GelijktijdigGewijzigd when others kept changing which rows these are
   */
  public <G, T> T doe(Supplier<G> vraag, Consumer<G> neem, BiPredicate<G, G> omvat, Function<G, T> werk) {
    record Uitkomst<T>(boolean gedaan, T waarde) {}
    for (int poging = 1; poging <= POGINGEN; poging++) {
      G rijen = vraag.get();
      Uitkomst<T> uitkomst =
          doe(
              () -> {
                neem.accept(rijen);
                return omvat.test(rijen, vraag.get())
                    ? new Uitkomst<>(true, werk.apply(rijen))
                    : new Uitkomst<T>(false, null);
              });
      if (uitkomst.gedaan()) {
        return uitkomst.waarde();
      }
    }
    throw new GelijktijdigGewijzigd();
  }

  /**
   * Takes a row until the end of the transaction.
   *
   * @param tabel name of a table with the column {@code teller}
   * @param id id of the row
   * @throws NietGevonden when there is no such row
   */
  public void neem(String tabel, long id) {
    if (jdbc.sql("update " + tabel + " set teller = teller + 1 where id = ?").param(id).update() == 0) {
      throw new NietGevonden();
    }
  }
}
