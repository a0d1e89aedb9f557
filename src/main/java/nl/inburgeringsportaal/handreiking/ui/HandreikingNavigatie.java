package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;
import nl.inburgeringsportaal.handreiking.RedactieService;

/** The handreiking in the side navigation. */
@SpringComponent
class HandreikingNavigatie implements Navigatie {
  private static final int PLAATS = 40;
  private final RedactieService service;

  HandreikingNavigatie(RedactieService service) {
    this.service = service;
  }

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang("handreiking.menu", VaadinIcon.OPEN_BOOK, HandreikingView.class, Lezers.ROLLEN, PLAATS, null),
        new Ingang(
            "handreiking.beheer.menu",
            VaadinIcon.COMMENTS_O,
            RedactieView.class,
            Set.of(Rol.REDACTEUR_HANDREIKING),
            PLAATS + 1,
            service::aantalOpen));
  }
}
