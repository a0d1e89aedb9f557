package nl.inburgeringsportaal.base.levering;

import java.util.List;
import java.util.function.Function;

/** A column whose values may not lie readable in the staging table, and what stands there in its place. */
public interface Geheimkolom {

  /**
   * @return name of the column in the file
   */
  String kolom();

  /**
   * @return names of the columns of the staging table that take its place
   */
  List<String> inPlaats();

  /**
   * @param waarde the value that was read, null when the field is empty or wrong
   * @param andere gives the value of another column of the same line; null when it is empty, wrong or absent
   * @return what is staged, in the order of {@link #inPlaats}
   */
  List<?> waarden(Object waarde, Function<String, Object> andere);
}
