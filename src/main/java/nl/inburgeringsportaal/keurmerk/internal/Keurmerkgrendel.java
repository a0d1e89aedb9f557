package nl.inburgeringsportaal.keurmerk.internal;

import java.util.function.LongFunction;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.NietGevonden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets whatever changes procedure, decision or status of one school happen one after the other. The write on the school
 * is the first of the transaction, so that what is read afterwards is what the one before left.
 */
@Component
class Keurmerkgrendel {
  private final Grendel grendel;
  private final JdbcClient jdbc;

  Keurmerkgrendel(Grendel grendel, JdbcClient jdbc) {
    this.grendel = grendel;
    this.jdbc = jdbc;
  }

  /**
   * @param id id of a school
   * @param werk what is done
   * @return its result
   * @throws NietGevonden when there is no such school
   */
  <T> T school(long id, Supplier<T> werk) {
    return grendel.doe(
        () -> {
          grendel.neem("taalschool", id);
          return werk.get();
        });
  }

  /**
   * @param een id of a school
   * @param ander id of another one
   * @param werk what is done
   * @return its result
   * @throws NietGevonden when one of both does not exist
   */
  <T> T scholen(long een, long ander, Supplier<T> werk) {
    return grendel.doe(
        () -> {
          grendel.neem("taalschool", Math.min(een, ander));
          grendel.neem("taalschool", Math.max(een, ander));
          return werk.get();
        });
  }

  /**
   * @param id id of a procedure
   * @param werk what is done; gets the id of the school
   * @return its result
   * @throws NietGevonden when there is no such procedure
   */
  <T> T procedure(long id, LongFunction<T> werk) {
    return via("keurmerkprocedure", id, werk);
  }

  /**
   * @param id id of a decision
   * @param werk what is done; gets the id of the school
   * @return its result
   * @throws NietGevonden when there is no such decision
   */
  <T> T besluit(long id, LongFunction<T> werk) {
    return via("keurmerkbesluit", id, werk);
  }

  /**
   * @param id id of a request to take learners over
   * @param werk what is done; gets the id of the school that wants them
   * @return its result
   * @throws NietGevonden when there is no such request
   */
  <T> T overname(long id, LongFunction<T> werk) {
    return via("overname", id, werk);
  }

  private <T> T via(String tabel, long id, LongFunction<T> werk) {
    return grendel.doe(
        () -> {
          int genomen =
              jdbc.sql("update taalschool t join " + tabel
                      + " v on v.taalschool_id = t.id set t.teller = t.teller + 1 where v.id = ?")
                  .param(id)
                  .update();
          if (genomen == 0) {
            throw new NietGevonden();
          }
          return werk.apply(
              jdbc.sql("select taalschool_id from " + tabel + " where id = ?").param(id).query(Long.class).single());
        });
  }
}
