package nl.inburgeringsportaal.base;

import java.util.List;
import java.util.Optional;

/**
 * What an organisation holds of one person as controller, for a request under the AVG. Every module adds its own as
 * a bean. Only data of the own organisation: never what another one has of the same person.
 */
public interface PersoonsExport {

  /**
   * @return kind of object that stands for the person, such as {@code leerling}
   */
  String objectSoort();

  /**
   * @return kind of organisation that is controller for it; null for every kind
   */
  String organisatiesoort();

  /**
   * @param organisatieId the organisation that got the request
   * @param kenmerk what the organisation itself calls the person: a number or user name
   * @return id of the object, empty when this organisation holds no such person
   */
  Optional<Long> zoek(long organisatieId, String kenmerk);

  /**
   * Reads everything; the caller has checked role, organisation and identity, and writes the read log.
   *
   * @param organisatieId the organisation that got the request
   * @param objectId id from {@link #zoek}
   * @return tables of data; a table without rows is left out. Empty when the person is not (any more) there
   */
  List<Deel> delen(long organisatieId, long objectId);

  /**
   * A table of what is held.
   *
   * @param naam name of the table: lower case with hyphens, Dutch
   * @param kolommen names of the columns
   * @param rijen rows, with a value per column; text, number, day, moment, boolean or null
   */
  record Deel(String naam, List<String> kolommen, List<List<Object>> rijen) {}
}
