package nl.inburgeringsportaal.cursus.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;

/** Schools and who learns there in the side navigation. */
@SpringComponent
class CursusNavigatie implements Navigatie {
  private static final int PLAATS = 38;

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang(
            "cursus.scholen.titel",
            VaadinIcon.BUILDING_O,
            InstellingenView.class,
            Set.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO),
            PLAATS,
            null));
  }
}
