package nl.inburgeringsportaal.base.levering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes back what a delivery did to values that have no day of their own and stand by the day from which they hold. A
 * delivery changes such a value from its standdatum on, in every row that follows; one that came later and changed
 * something else copied it. So each row is compared with what held on its day before the delivery and just after it:
 * as long as a row and those before it still say what the delivery said, the value of before comes back.
 */
public final class Standherstel {
  private final JdbcClient jdbc;
  private final String tabel;
  private final String id;
  private final List<List<String>> groepen;
  private final Map<String, Object> parameters;

  /**
   * @param jdbc the current transaction's connection
   * @param tabel a table with row history and the columns {@code van} and {@code levering_id}
   * @param id its column with whose values they are
   * @param groepen the values, by what belongs together
   * @param wat what is taken back
   */
  public Standherstel(JdbcClient jdbc, String tabel, String id, List<List<String>> groepen, Intrekking wat) {
    this.jdbc = jdbc;
    this.tabel = tabel;
    this.id = id;
    this.groepen = List.copyOf(groepen);
    this.parameters = new HashMap<>(wat.parameters());
  }

  /**
   * @return the temporary table of {@link #zoek}: {@code id}, {@code van}, per group {@code g0} (it goes back), and per
   *     value what it was on that day, with {@code v_} before its name
   */
  public String gevonden() {
    return "terug_" + tabel;
  }

  /**
   * Finds the rows in which something goes back.
   *
   * @param wie a select of the ids, named {@code id}, of whom the delivery changed something
   */
  public void zoek(String wie) {
    leg("stand_wie", "primary key (id)", wie);
    toen("stand_voor", Intrekking.BEGIN);
    toen("stand_na", Intrekking.EINDE);
    String laatste = "(select max(z.van) from %s z where z.id = h." + id + " and z.van <= h.van)";
    leg("stand_paar", "primary key (id, van)",
        "select h." + id + " as id, h.van" + perWaarde(kolom -> ", a.%1$s as n_%1$s, b.%1$s as v_%1$s".formatted(kolom))
            + " from stand_wie w join " + tabel + " h on h." + id + " = w.id"
            + " join stand_na a on a.id = w.id and a.van = " + laatste.formatted("stand_na")
            + " join stand_voor b on b.id = w.id and b.van = " + laatste.formatted("stand_voor"));
    leg("stand_later", "primary key (id, van)",
        "select p.id, p.van" + perGroep(i -> ", max(" + anders(i, "x.%1$s <=> p.n_%1$s") + ") as l" + i)
            + " from stand_paar p join " + tabel + " for system_time all x on x." + id
            + " = p.id and x.van = p.van and x.row_start > " + Intrekking.EINDE + " group by p.id, p.van");
    leg(gevonden(), "primary key (id, van)",
        "select p.id, p.van"
            + perGroep(i -> ", " + anders(i, "p.n_%1$s <=> p.v_%1$s")
                + " and max(coalesce(l.l" + i + ", 0)) over (partition by p.id order by p.van) = 0 as g" + i)
            + perWaarde(kolom -> ", p.v_" + kolom)
            + " from stand_paar p left join stand_later l on l.id = p.id and l.van = p.van");
  }

  /**
   * @return of how many the delivery took rows away; call it after {@link #zoek}
   */
  public long verdwenen() {
    return jdbc.sql(
            "select count(distinct b.id) from stand_voor b left join stand_na a on a.id = b.id and a.van = b.van"
                + " where a.id is null")
        .query(Long.class)
        .single();
  }

  /** Writes the values of before. */
  public void zetTerug() {
    jdbc.sql(
            "update " + gevonden() + " t join " + tabel + " h on h." + id + " = t.id and h.van = t.van set "
                + perGroepWaarde() + "h.versie = h.versie + 1, h.gewijzigd_door = :door, h.levering_id = :levering"
                + " where false" + perGroep(i -> " or t.g" + i))
        .params(parameters)
        .update();
  }

  /**
   * @param kolom a value
   * @return name of the column of {@link #gevonden} that says that it goes back
   */
  public String gaatTerug(String kolom) {
    return "g"
        + IntStream.range(0, groepen.size()).filter(i -> groepen.get(i).contains(kolom)).findFirst().orElseThrow();
  }

  private void toen(String naam, String moment) {
    leg(naam, "primary key (id, van)",
        "select h." + id + " as id, h.van" + perWaarde(kolom -> ", h." + kolom) + " from stand_wie w join " + tabel
            + " for system_time as of timestamp " + moment + " h on h." + id + " = w.id");
  }

  private void leg(String naam, String sleutel, String vraag) {
    jdbc.sql("create or replace temporary table " + naam + " (" + sleutel + ") as " + vraag)
        .params(parameters)
        .update();
  }

  private String anders(int groep, String gelijk) {
    return groepen.get(groep).stream().map(gelijk::formatted).collect(Collectors.joining(" and ", "not (", ")"));
  }

  private String perGroepWaarde() {
    return groepen.stream()
        .flatMap(List::stream)
        .map(kolom -> "h.%1$s = if(t.%2$s, t.v_%1$s, h.%1$s), ".formatted(kolom, gaatTerug(kolom)))
        .collect(Collectors.joining());
  }

  private String perGroep(IntFunction<String> stuk) {
    return IntStream.range(0, groepen.size()).mapToObj(stuk).collect(Collectors.joining());
  }

  private String perWaarde(Function<String, String> stuk) {
    return groepen.stream().flatMap(List::stream).map(stuk).collect(Collectors.joining());
  }
}
