package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;

/** Open work that a module gives to Mijn werk, always in the scope of the current user. */
public interface TaakBron {

  /**
   * @return name of the source in addresses, such as {@code signaal}
   */
  String naam();

  /**
   * @return the roles that have such work
   */
  Set<Rol> rollen();

  /**
   * @return true when the current user, who has one of the roles, can have such work; asked more than once in a
   *     request
   */
  default boolean isVoorMij() {
    return true;
  }

  /**
   * @param hoogstens the most rows that are wanted
   * @return open tasks by deadline, the earliest first, those without one last
   */
  List<Taak> open(int hoogstens);

  /**
   * @return how many are open
   */
  long aantal();

  /**
   * @param sleutel key of a task of this source
   * @return what stands beside the list when the task is selected; empty when the task no longer exists
   */
  Optional<Component> detail(String sleutel);

  /**
   * A task as a row of Mijn werk; texts are in the language of the user.
   *
   * @param bron name of the source
   * @param sleutel key within the source
   * @param onderwerp who or what it is about
   * @param kenmerk what makes it different, shown under the subject
   * @param wat what to do, beginning with what it is ("Gesprek plannen")
   * @param groep group for the filter chips, such as a klas; null for none
   * @param uiterlijk last day, null for none
   */
  record Taak(
      String bron, String sleutel, String onderwerp, String kenmerk, String wat, String groep, LocalDate uiterlijk) {}
}
