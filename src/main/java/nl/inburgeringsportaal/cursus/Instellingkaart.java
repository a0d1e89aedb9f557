package nl.inburgeringsportaal.cursus;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What another module knows of a school, shown on its page; a bean of that module. */
public interface Instellingkaart {

  /**
   * @param school the school whose page the user has opened
   * @return a new component with a heading of the second level, empty when there is nothing to show
   */
  Optional<Component> kaart(InstellingGegevens school);
}
