package nl.inburgeringsportaal.audit;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A table with row history, for {@link Historie}. Names come from code only; anything but small letters,
 * digits and underscores is refused, so that no value can ever end up in the SQL as a name.
 *
 * @param tabel a system-versioned table
 * @param sleutel its primary key, one column
 * @param zoekkolom column by which rows are found: the key itself or a reference to the record they belong to
 * @param velden columns whose changes are shown
 */
public record Historietabel(String tabel, String sleutel, String zoekkolom, List<String> velden) {
  private static final Pattern NAAM = Pattern.compile("[a-z][a-z0-9_]{0,63}");

  public Historietabel {
    velden = List.copyOf(velden);
    controleer(tabel);
    controleer(sleutel);
    controleer(zoekkolom);
    velden.forEach(Historietabel::controleer);
  }

  private static void controleer(String naam) {
    if (!NAAM.matcher(naam).matches()) {
      throw new IllegalArgumentException("geen naam van een tabel of kolom: " + naam);
    }
  }
}
