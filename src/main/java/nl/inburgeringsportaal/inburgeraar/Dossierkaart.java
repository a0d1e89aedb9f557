package nl.inburgeringsportaal.inburgeraar;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;

/** What another module knows of a person, shown in the overview of his file; a bean of that module. */
public interface Dossierkaart {

  /**
   * @return roles that are shown it
   */
  Set<Rol> rollen();

  /**
   * @param inburgeraarId a person whose file the user has opened
   * @return a new component with a heading of the second level, empty when there is nothing to show to this user
   */
  Optional<Component> kaart(long inburgeraarId);
}
