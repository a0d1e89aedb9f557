package nl.inburgeringsportaal.inburgeraar;

import com.vaadin.flow.component.Component;
import nl.inburgeringsportaal.base.NietGevonden;

/** How to reach a person, with a button to change it, to show in a screen of another module. */
public interface Contactkaart {

  /**
   * @param inburgeraarId id of a person
   * @param eigen true when the reader is his klantmanager
   * @param gewijzigd called after a change
   * @return a new component with what the user may see; a shielded address is not in it
   * @throws NietGevonden when the person is not the user's, or his roles may not know it
   */
  Component kaart(long inburgeraarId, boolean eigen, Runnable gewijzigd);
}
