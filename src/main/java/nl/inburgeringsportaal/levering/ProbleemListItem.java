package nl.inburgeringsportaal.levering;

import java.util.ArrayList;
import java.util.List;

/**
 * A problem of a delivery.
 *
 * @param bestand name of the part
 * @param regel physical line on which the record begins
 * @param kolom column, null when it is about the line or the file
 * @param sleutel key of the text
 * @param argumenten arguments of the text after the column
 * @param waarschuwing true when it refuses nothing
 * @param waarde the field: masked on the page and in JSON
 */
public record ProbleemListItem(
    String bestand,
    long regel,
    String kolom,
    String sleutel,
    List<String> argumenten,
    boolean waarschuwing,
    String waarde) {

  /**
   * @return code that programs can rely on: the last part of the key
   */
  public String code() {
    return sleutel.substring(sleutel.lastIndexOf('.') + 1);
  }

  /**
   * @return arguments of the text: the column and what belongs to the code
   */
  public Object[] tekstargumenten() {
    List<Object> alle = new ArrayList<>();
    alle.add(kolom);
    alle.addAll(argumenten);
    return alle.toArray();
  }

  /**
   * @param hele the whole field
   * @return the same problem with it
   */
  public ProbleemListItem metWaarde(String hele) {
    return new ProbleemListItem(bestand, regel, kolom, sleutel, argumenten, waarschuwing, hele);
  }
}
