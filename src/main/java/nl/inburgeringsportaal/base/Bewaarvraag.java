package nl.inburgeringsportaal.base;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.inburgeringsportaal.base.Bewaarsoort.Ronde;
import nl.inburgeringsportaal.base.Bewaarsoort.Verwijderd;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a kind of data that have been kept long enough: one piece of SQL counts them and hands them out. */
public final class Bewaarvraag {
  private final JdbcClient jdbc;
  private final String id;
  private final String dag;
  private final String van;

  /**
   * @param jdbc the database
   * @param id column with the id of a row
   * @param dag the day from which the term of a row runs, as a date
   * @param van the query from its {@code from} on, with a space before it; uses the parameter {@code :grens}, exclusive
   */
  public Bewaarvraag(JdbcClient jdbc, String id, String dag, String van) {
    this.jdbc = jdbc;
    this.id = id;
    this.dag = dag;
    this.van = van;
  }

  /**
   * @param grens as with {@link Bewaarsoort#aantal}
   * @return how many rows there are
   */
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*)" + van).param("grens", grens).query(Long.class).single();
  }

  /**
   * Hands out a part of the rows, those whose term began first.
   *
   * @param ronde which part
   * @param weg removes the rows with these ids; not called when there are none
   * @return what was removed
   */
  public Verwijderd verwijder(Ronde ronde, Consumer<List<Long>> weg) {
    record Oud(long id, LocalDate dag) {}
    List<Oud> oud =
        jdbc.sql("select " + id + " as id_, " + dag + " as dag_" + van + " order by dag_, id_ limit :hoogstens")
            .param("grens", ronde.grens())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Oud(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (oud.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = oud.stream().map(Oud::id).toList();
    weg.accept(ids);
    return Verwijderd.van(ids, oud.getFirst().dag(), oud.getLast().dag());
  }
}
