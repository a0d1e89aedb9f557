package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Navigatie;

/** The handreiking in the side navigation. */
@SpringComponent
class HandreikingNavigatie implements Navigatie {
  private static final int PLAATS = 40;

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang("handreiking.menu", VaadinIcon.OPEN_BOOK, HandreikingView.class, Lezers.ROLLEN, PLAATS, null));
  }
}
