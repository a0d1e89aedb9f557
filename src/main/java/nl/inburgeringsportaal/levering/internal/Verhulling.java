package nl.inburgeringsportaal.levering.internal;

import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.levering.Geheimkolom;

/** Puts what may be staged in the place of a column that may not. */
final class Verhulling {
  private final Geheimkolom geheim;
  private final List<String> namen;
  private final List<String> bekend;

  /**
   * @param geheim the column, one of the names
   * @param namen columns of the file, in its order
   * @param bekend columns that the file may have, in the order of the values of a line
   */
  Verhulling(Geheimkolom geheim, List<String> namen, List<String> bekend) {
    this.geheim = geheim;
    this.namen = namen;
    this.bekend = bekend;
  }

  /**
   * @return columns of the staging table that are filled
   */
  List<String> doel() {
    List<String> doel = new ArrayList<>();
    namen.forEach(naam -> doel.addAll(naam.equals(geheim.kolom()) ? geheim.inPlaats() : List.of(naam)));
    return doel;
  }

  /**
   * @param waarden values of a line, in the order of the known columns
   * @return values for {@link #doel}
   */
  Object[] vanRegel(Object[] waarden) {
    List<Object> doel = new ArrayList<>();
    for (String naam : namen) {
      Object waarde = waarden[bekend.indexOf(naam)];
      if (naam.equals(geheim.kolom())) {
        doel.addAll(geheim.waarden(waarde, andere -> waarden[bekend.indexOf(andere)]));
      } else {
        doel.add(waarde);
      }
    }
    return doel.toArray();
  }
}
