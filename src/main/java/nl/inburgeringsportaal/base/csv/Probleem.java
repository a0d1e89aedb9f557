package nl.inburgeringsportaal.base.csv;

import java.util.List;

/**
 * Something that is wrong, or unlikely, at one place of a file.
 *
 * @param regel physical line on which the record begins, from 1 (the header is normally 1)
 * @param kolom name of the column, null when it is about the line or the file
 * @param sleutel key of the text; its last part is the code that the API shows
 * @param waarschuwing true when it refuses nothing
 * @param argumenten arguments of the text after the column; never a value of the file
 * @param waarde the field as it was delivered, null when there is none
 */
public record Probleem(
    long regel, String kolom, String sleutel, boolean waarschuwing, List<String> argumenten, String waarde) {

  public Probleem {
    argumenten = List.copyOf(argumenten);
  }

  /**
   * @param regel line
   * @param kolom column, may be null
   * @param code code, its text is {@code levering.fout.<code>}
   * @param waarde the field, may be null
   * @param argumenten arguments of the text
   * @return a fault that refuses the line
   */
  public static Probleem fout(long regel, String kolom, String code, String waarde, String... argumenten) {
    return new Probleem(regel, kolom, "levering.fout." + code, false, List.of(argumenten), waarde);
  }

  /**
   * @param regel line
   * @param kolom column, may be null
   * @param code code, its text is {@code levering.fout.<code>}
   * @param waarde the field, may be null
   * @param argumenten arguments of the text
   * @return a warning
   */
  public static Probleem waarschuwing(long regel, String kolom, String code, String waarde, String... argumenten) {
    return new Probleem(regel, kolom, "levering.fout." + code, true, List.of(argumenten), waarde);
  }
}
