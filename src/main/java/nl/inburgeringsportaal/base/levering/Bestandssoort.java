package nl.inburgeringsportaal.base.levering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.csv.Kolom;

/**
 * A kind of file that can be delivered. A module that owns the records brings one as a bean.
 *
 * <p>The engine reads the lines into the staging table, which has the columns {@code levering_id},
 * {@code regel} (physical line), {@code geweigerd} (0 for a good line) and one per column of the file, with primary key
 * {@code (levering_id, regel)}. Then it runs the checks, and applies the lines that are not refused in one
 * transaction.
 */
public interface Bestandssoort {

  /**
   * @return name of the part and of the file without {@code .csv}, such as {@code leerlingen}
   */
  String naam();

  /**
   * @return beginning of the keys of its texts: {@code .naam} (what people call it), {@code .advies} (what to
   *     deliver and what not) and {@code .scherm} (text of the link to the records)
   */
  String tekstSleutel();

  /**
   * @return address of the screen that shows the records, relative to the portal
   */
  String scherm();

  /**
   * @return place within a delivery of several files: a file comes after those that it refers to
   */
  int volgorde();

  /**
   * @return roles that may deliver it
   */
  Set<Rol> leveranciers();

  /**
   * @return its columns, in the order of the template
   */
  List<Kolom> kolommen();

  /**
   * @return names of the columns that together may stand in the file only once
   */
  List<String> sleutel();

  /**
   * @return name of the staging table
   */
  String stagingtabel();

  /**
   * @return the column of which only something else may be staged, empty when all of them may lie there as they are
   */
  default Optional<Geheimkolom> geheim() {
    return Optional.empty();
  }

  /**
   * @return columns of amounts of which the sum stands on the receipt, for the deliverer to compare with his own
   */
  default List<String> telkolommen() {
    return List.of();
  }

  /**
   * @return true when the values hold from the day on which the file was true, so that the page asks for that day
   */
  default boolean kentStanddatum() {
    return false;
  }

  /**
   * @return checks of the staged lines against each other and against the database
   */
  List<Controle> controles();

  /**
   * One look at all lines that tells which checks are needed: almost every line is good, and each check goes through
   * all of them anew.
   *
   * @param aanwezig names of the columns that the file has
   * @return a select of one row with a column for each of {@link #controles()}, in their order, 0 when that check
   *     finds nothing, and a last one, 0 when no line is about a record that the portal has or refers to one; with the
   *     parameters of a {@link Controle}. Empty when all checks are always done
   */
  default Optional<String> vooronderzoek(List<String> aanwezig) {
    return Optional.empty();
  }

  /**
   * Called at the beginning of the transaction in which a delivery is applied.
   *
   * @param toepassing delivery, deliverer and columns
   * @return what turns its lines into records
   */
  Toepasser toepasser(Toepassing toepassing);

  /**
   * @return the question which records that are missing from the file have ended; empty when nobody asks
   */
  default Optional<Ontbrekend> ontbrekend() {
    return Optional.empty();
  }

  /**
   * @return what takes an applied file back; empty when that cannot be done exactly, for the reason in the text
   *     {@code .niet-intrekken}
   */
  default Optional<Intrekker> intrekker() {
    return Optional.empty();
  }
}
