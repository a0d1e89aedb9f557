package nl.inburgeringsportaal.levering;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A delivery as it is now.
 *
 * @param id id
 * @param status where it is on its way
 * @param modus what to do when lines are refused
 * @param soort from when its values hold
 * @param standdatum day on which its files were true
 * @param scherm true when it came from the page, false from the API
 * @param geleverdDoor user name of who delivered it
 * @param ontvangenOp when it was complete
 * @param afgerondOp when it came to its end, null before
 * @param geannuleerd true when the user did not want it after seeing the problems
 * @param referentie number of an unexpected failure in the log, null for none
 * @param inhoudVerwijderdOp when the upload was removed, null while it is there
 * @param problemenVerwijderdOp when the list of problems was removed, null while it is there
 * @param voortgang how far the present phase is, null when nothing is being done
 * @param bestanden its files, in the order in which they are handled
 */
public record LeveringGegevens(
    long id,
    Leveringstatus status,
    Leveringmodus modus,
    Leveringsoort soort,
    LocalDate standdatum,
    boolean scherm,
    String geleverdDoor,
    LocalDateTime ontvangenOp,
    LocalDateTime afgerondOp,
    boolean geannuleerd,
    String referentie,
    LocalDateTime inhoudVerwijderdOp,
    LocalDateTime problemenVerwijderdOp,
    Voortgang voortgang,
    List<BestandGegevens> bestanden) {

  /**
   * How far the work of this phase is.
   *
   * @param gedaan bytes read, or lines applied
   * @param totaal bytes or lines in all
   * @param bezig how long it has been going on
   */
  public record Voortgang(long gedaan, long totaal, Duration bezig) {}

  /**
   * @param delen files
   * @return this delivery with them
   */
  public LeveringGegevens met(List<BestandGegevens> delen) {
    return new LeveringGegevens(
        id,
        status,
        modus,
        soort,
        standdatum,
        scherm,
        geleverdDoor,
        ontvangenOp,
        afgerondOp,
        geannuleerd,
        referentie,
        inhoudVerwijderdOp,
        problemenVerwijderdOp,
        voortgang,
        delen);
  }

  /**
   * @return lines read in all files
   */
  public long gelezen() {
    return som(BestandGegevens::gelezen);
  }

  /**
   * @return problems that refuse something, in all files
   */
  public long fouten() {
    return som(BestandGegevens::fouten);
  }

  /**
   * @return problems that refuse nothing, in all files
   */
  public long waarschuwingen() {
    return som(BestandGegevens::waarschuwingen);
  }

  /**
   * @return refused lines in all files
   */
  public long geweigerd() {
    return som(BestandGegevens::geweigerd);
  }

  private long som(ToLongFunction<BestandGegevens> wat) {
    return bestanden.stream().mapToLong(wat).sum();
  }
}
