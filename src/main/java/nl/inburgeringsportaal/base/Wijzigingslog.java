package nl.inburgeringsportaal.base;

import java.util.Collection;

/**
 * Changes of personal data and free text, kept apart from MariaDB's row history so that they can be removed
 * with the person. Filled in by the module {@code audit}; set-based SQL writes the table itself.
 */
public interface Wijzigingslog {

  /**
   * Writes a line for the current user when the value really changed.
   *
   * @param objectSoort kind of object, such as {@code leerling}
   * @param objectId id of the record
   * @param organisatieId organisation that the record belongs to
   * @param veld name of the field
   * @param oud value before, null for none
   * @param nieuw value after, null for none
   * @param reden why, may be null
   */
  void noteer(
      String objectSoort, long objectId, Long organisatieId, String veld, Object oud, Object nieuw, String reden);

  /**
   * Removes the values and reasons of everything that was noted about these objects, which are removed themselves.
   * That something changed, when and by whom stays, until its own term is over.
   *
   * @param objectSoort kind of object
   * @param objectIds ids of the objects
   */
  void vergeet(String objectSoort, Collection<Long> objectIds);
}
