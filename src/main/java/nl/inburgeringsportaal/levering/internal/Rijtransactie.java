package nl.inburgeringsportaal.levering.internal;

import java.util.function.IntSupplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction that locks the rows that it writes and no gaps between them (read committed), so that schools do
 * not wait for each other. Spring cannot set the level here (base.Transacties); it holds because the database
 * begins the transaction with the statement that follows.
 */
@Component
class Rijtransactie {
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactie;

  Rijtransactie(JdbcTemplate jdbc, PlatformTransactionManager transacties) {
    this.jdbc = jdbc;
    this.transactie = new TransactionTemplate(transacties);
  }

  /**
   * @param werk what becomes visible at once, or not at all
   */
  void doe(Runnable werk) {
    tel(
        () -> {
          werk.run();
          return 0;
        });
  }

  /**
   * @param werk what becomes visible at once, or not at all
   * @return its result
   */
  int tel(IntSupplier werk) {
    Integer uitkomst =
        transactie.execute(
            status -> {
              jdbc.update("set transaction isolation level read committed");
              return werk.getAsInt();
            });
    return uitkomst == null ? 0 : uitkomst;
  }
}
