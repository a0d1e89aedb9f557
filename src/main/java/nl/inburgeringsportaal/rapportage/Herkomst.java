package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Which deliveries figures rest on: all up to this one.
 *
 * @param levering id of the last delivery; null when there was none
 * @param standdatum day on which its files were true; null when there was none
 * @param verwerktOp when it was applied, Dutch time; null when there was none
 * @param bestanden the same per kind of file, in the order in which they are handled; empty for an edition of before
 *     this was kept
 */
public record Herkomst(
    Long levering, LocalDate standdatum, LocalDateTime verwerktOp, List<Bestand> bestanden) {

  public Herkomst {
    bestanden = bestanden == null ? List.of() : List.copyOf(bestanden);
  }

  /**
   * The deliveries of one kind of file.
   *
   * @param naam name of the file
   * @param aantal how many there were
   * @param sinds day on which the first one was applied
   * @param levering id of the last one
   * @param standdatum day on which the last one was true
   * @param verwerktOp when the last one was applied, Dutch time
   */
  public record Bestand(
      String naam, long aantal, LocalDate sinds, long levering, LocalDate standdatum, LocalDateTime verwerktOp) {}
}
