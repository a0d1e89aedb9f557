package nl.inburgeringsportaal.base.levering;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes back what a delivery did to the rows of a table with row history. The history tells what stood in a row before
 * the delivery wrote it, what the delivery made of it, and what became of that since. Values that belong together form
 * a group: a group goes back only as a whole, and only when nobody changed any of it since.
 */
public final class Rijherstel {
  private final JdbcClient jdbc;
  private final Tabel tabel;
  private final Map<String, Object> parameters;

  /**
   * A table of which the rows say which delivery changed them last.
   *
   * @param naam its name
   * @param sleutel columns of its primary key
   * @param groepen the values that a delivery writes, by what belongs together
   */
  public record Tabel(String naam, List<String> sleutel, List<List<String>> groepen) {

    public Tabel {
      sleutel = List.copyOf(sleutel);
      groepen = List.copyOf(groepen);
    }

    private List<String> waarden() {
      return groepen.stream().flatMap(List::stream).toList();
    }

    private String sleutels(String alias) {
      return sleutel.stream().map(kolom -> alias + "." + kolom).collect(Collectors.joining(", "));
    }

    private String gelijk(String een, String ander) {
      return sleutel.stream()
          .map(kolom -> "%s.%s = %s.%s".formatted(een, kolom, ander, kolom))
          .collect(Collectors.joining(" and ", "(", ")"));
    }

    private String perGroep(IntFunction<String> stuk) {
      return IntStream.range(0, groepen.size()).mapToObj(stuk).collect(Collectors.joining());
    }
  }

  /**
   * @param jdbc the current transaction's connection
   * @param tabel where the rows are
   * @param wat what is taken back
   */
  public Rijherstel(JdbcClient jdbc, Tabel tabel, Intrekking wat) {
    this.jdbc = jdbc;
    this.tabel = tabel;
    this.parameters = wat.parameters();
  }

  /**
   * @return the temporary table of {@link #zoek}: the key, {@code nieuw} (the delivery added the row), {@code er} (the
   *     row is still there), {@code weg} (it goes), {@code terug} (something goes back), {@code blijft} (something
   *     does not), per group {@code d0} (the delivery changed it) and {@code g0} (it goes back), and per value what it
   *     was, with {@code v_} before its name
   */
  public String gevonden() {
    return "herstel_" + tabel.naam();
  }

  /**
   * @param kolom a value
   * @return name of the column of {@link #gevonden} that says that it goes back
   */
  public String gaatTerug(String kolom) {
    for (int i = 0; i < tabel.groepen().size(); i++) {
      if (tabel.groepen().get(i).contains(kolom)) {
        return "g" + i;
      }
    }
    throw new IllegalArgumentException(kolom);
  }

  /** Finds the rows that the delivery wrote, and what can be done with each. */
  public void zoek() {
    String t = tabel.naam();
    String sinds = "sinds_" + t;
    String later = "later_" + t;
    leg(sinds, "select " + tabel.sleutels("x") + ", min(x.row_start) as eerst, max(x.row_start) as laatst from " + t
        + " for system_time all x where x.levering_id = :oud and x.row_start between " + Intrekking.BEGIN + " and "
        + Intrekking.EINDE + " group by " + tabel.sleutels("x"));
    String na = " join " + t + " for system_time all a on " + tabel.gelijk("a", "s")
        + " and a.row_start = s.laatst and a.row_end > a.row_start";
    leg(later, "select " + tabel.sleutels("s") + tabel.perGroep(i -> ", max(" + anders(i, "x", "a") + ") as l" + i)
        + " from " + sinds + " s" + na + " join " + t + " for system_time all x on " + tabel.gelijk("x", "s")
        + " and x.row_start > s.laatst group by " + tabel.sleutels("s"));
    String eersteSleutel = tabel.sleutel().getFirst();
    leg(gevonden(), "select " + tabel.sleutels("s") + ", b." + eersteSleutel + " is null as nieuw, h." + eersteSleutel
        + " is not null as er, b." + eersteSleutel + " is null and h." + eersteSleutel + " is not null and l."
        + eersteSleutel + " is null as weg, 0 as terug, 0 as blijft"
        + tabel.perGroep(i -> ", " + verschil(i, eersteSleutel) + " as d" + i)
        + tabel.perGroep(i -> ", " + verschil(i, eersteSleutel) + " and not coalesce(l.l" + i + ", 0) as g" + i)
        + perWaarde(kolom -> ", b." + kolom + " as v_" + kolom)
        + " from " + sinds + " s" + na
        + " left join " + t + " for system_time all b on " + tabel.gelijk("b", "s")
        + " and b.row_end = s.eerst and b.row_start < s.eerst"
        + " left join " + t + " h on " + tabel.gelijk("h", "s") + " left join " + later + " l on "
        + tabel.gelijk("l", "s"));
    jdbc.sql("update " + gevonden() + " t set t.terug = (0" + tabel.perGroep(i -> " or t.g" + i) + ")").update();
  }

  /**
   * Lets rows that the delivery added stay.
   *
   * @param voorwaarde of the rows, alias {@code l}
   */
  public void houd(String voorwaarde) {
    jdbc.sql("update " + gevonden() + " t join " + tabel.naam() + " l on " + tabel.gelijk("l", "t")
            + " set t.weg = 0 where t.weg and (" + voorwaarde + ")")
        .update();
  }

  /**
   * Call it when it is known which rows go.
   *
   * @return what it does
   */
  public Intrekking.Telling telling() {
    jdbc.sql("update " + gevonden() + " t set t.blijft = t.er and ((t.nieuw and not t.weg)"
            + tabel.perGroep(i -> " or (t.d%1$d and not t.g%1$d)".formatted(i)) + ")")
        .update();
    return jdbc.sql("select coalesce(sum(t.weg), 0), coalesce(sum(t.terug), 0), coalesce(sum(t.blijft), 0) from "
            + gevonden() + " t")
        .query((rij, nummer) ->
            new Intrekking.Telling(tabel.naam(), rij.getLong(1), rij.getLong(2), rij.getLong(3)))
        .single();
  }

  /** Writes the values of before, and on the rows that go who takes them away, so that their history tells it. */
  public void zetTerug() {
    String wie = "l.versie = l.versie + 1, l.gewijzigd_door = :door, l.reden = null, l.levering_id = :levering";
    String met = "update " + gevonden() + " t join " + tabel.naam() + " l on " + tabel.gelijk("l", "t") + " set ";
    jdbc.sql(met
            + perWaarde(kolom -> "l.%1$s = if(t.%2$s, t.v_%1$s, l.%1$s), ".formatted(kolom, gaatTerug(kolom))) + wie
            + " where t.terug")
        .params(parameters)
        .update();
    jdbc.sql(met + wie + " where t.weg").params(parameters).update();
  }

  /** Takes away what the delivery added; what refers to it goes first. */
  public void verwijder() {
    jdbc.sql("delete l from " + gevonden() + " t join " + tabel.naam() + " l on " + tabel.gelijk("l", "t")
            + " where t.weg")
        .update();
  }

  /**
   * @param tussen names of tables whose rows go along with the row that they refer to
   * @return condition that something else refers to a row {@code l}, by its id
   */
  public String heeftVerwijzing(List<String> tussen) {
    Stream<String> verwijzingen =
        jdbc
            .sql(
                """
                select table_name, column_name from information_schema.key_column_usage
                where table_schema = database() and referenced_table_schema = database()
                  and referenced_table_name = :tabel and table_name not in (:tussen)
                order by table_name, column_name
                """)
            .param("tabel", tabel.naam())
            .param("tussen", tussen)
            .query((rij, nummer) ->
                "exists (select 1 from %1$s z where z.%2$s = l.id)".formatted(rij.getString(1), rij.getString(2)))
            .list()
            .stream();
    return Stream.concat(Stream.of("false"), verwijzingen).collect(Collectors.joining(" or ", "(", ")"));
  }

  private void leg(String naam, String vraag) {
    jdbc.sql("create or replace temporary table " + naam + " (primary key (" + String.join(", ", tabel.sleutel())
            + ")) as " + vraag)
        .params(parameters)
        .update();
  }

  private String verschil(int groep, String eersteSleutel) {
    return "(b.%1$s is not null and h.%1$s is not null and %2$s)"
        .formatted(eersteSleutel, anders(groep, "b", "a"));
  }

  private String anders(int groep, String een, String ander) {
    return tabel.groepen().get(groep).stream()
        .map(kolom -> een + "." + kolom + " <=> " + ander + "." + kolom)
        .collect(Collectors.joining(" and ", "not (", ")"));
  }

  private String perWaarde(Function<String, String> stuk) {
    return tabel.waarden().stream().map(stuk).collect(Collectors.joining());
  }
}
