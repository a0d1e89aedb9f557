package nl.inburgeringsportaal.base;

import java.util.List;
import java.util.Optional;

/** Settings, saved filters and drafts of the current user; filled in by the module {@code toegang}. */
public interface Voorkeuren {

  /**
   * @param sleutel name of a setting, at most 100 characters
   * @return its value, empty when never set
   */
  Optional<String> voorkeur(String sleutel);

  /**
   * @param sleutel name of a setting
   * @param waarde its new value, at most 4,000 characters
   */
  void bewaarVoorkeur(String sleutel, String waarde);

  /**
   * @param lijst name of a list, such as {@code leerlingen}
   * @return the user's saved filters of that list, by name
   */
  List<OpgeslagenFilter> filters(String lijst);

  /**
   * Saves a filter; one with the same name is replaced.
   *
   * @param lijst name of a list
   * @param naam the user's name for it, 1 to 80 characters
   * @param inhoud the filter as the query string of the address
   */
  void bewaarFilter(String lijst, String naam, String inhoud);

  /**
   * @param id id of one of the user's saved filters
   * @throws NietGevonden when it is not his
   */
  void verwijderFilter(long id);

  /**
   * @param sleutel form and record, such as {@code gesprek-12}
   * @return what he was typing there when the session ended
   */
  Optional<String> concept(String sleutel);

  /**
   * @param sleutel form and record
   * @param inhoud what he has typed so far
   */
  void bewaarConcept(String sleutel, String inhoud);

  /**
   * @param sleutel form and record that has been saved or given up
   */
  void verwijderConcept(String sleutel);

  /**
   * A saved filter.
   *
   * @param id id
   * @param naam the user's name for it
   * @param inhoud query string of the address
   */
  record OpgeslagenFilter(long id, String naam, String inhoud) {}
}
