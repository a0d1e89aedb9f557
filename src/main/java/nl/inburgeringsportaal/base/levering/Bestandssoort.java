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
   * @return checks of the staged lines against each other and against the database
   */
  List<Controle> controles();

  /**
   * Turns staged lines into records, with set-based SQL on the current transaction's connection. Lines with
   * {@code geweigerd} are left out.
   *
   * @param toepassing delivery, deliverer and columns
   * @param vanRegel first line, inclusive
   * @param totEnMetRegel last line, inclusive
   * @return how many records were new or really changed
   */
  Aantallen pasToe(Toepassing toepassing, long vanRegel, long totEnMetRegel);

  /**
   * What follows from the changes, in the same transaction: signals, figures.
   *
   * @param toepassing delivery, deliverer and columns
   */
  default void naToepassing(Toepassing toepassing) {}

  /**
   * @return the question which records that are missing from the file have ended; empty when nobody asks
   */
  default Optional<Ontbrekend> ontbrekend() {
    return Optional.empty();
  }

  /**
   * Result of applying some lines.
   *
   * @param nieuw records that were added
   * @param gewijzigd records of which at least one value became another one
   */
  record Aantallen(long nieuw, long gewijzigd) {

    /**
     * @param ander the result of other lines
     * @return both together
     */
    public Aantallen plus(Aantallen ander) {
      return new Aantallen(nieuw + ander.nieuw, gewijzigd + ander.gewijzigd);
    }
  }
}
