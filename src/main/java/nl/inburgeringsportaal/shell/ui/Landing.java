package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;

/**
 * Where somebody lands: his open work, else the management of the portal or its log, else whatever he has to
 * read. A role whose screens are not there yet lands on the page that says what it will find.
 */
@SpringComponent
class Landing {
  private static final int WERK_TOT = 40;
  private static final int BEHEER_VANAF = 60;
  private final List<Navigatie> navigaties;

  Landing(List<Navigatie> navigaties) {
    this.navigaties = navigaties;
  }

  /**
   * @param rollen roles of the user
   * @return the view to open first
   */
  Class<? extends Component> van(Set<Rol> rollen) {
    return navigaties.stream()
        .flatMap(navigatie -> navigatie.ingangen().stream())
        .filter(ingang -> ingang.isVoor(rollen))
        .min(Comparator.comparingInt(Landing::rang).thenComparingInt(Navigatie.Ingang::volgorde))
        .<Class<? extends Component>>map(Navigatie.Ingang::scherm)
        .orElse(WelkomView.class);
  }

  private static int rang(Navigatie.Ingang ingang) {
    if (ingang.volgorde() < WERK_TOT) {
      return 0;
    }
    return ingang.volgorde() >= BEHEER_VANAF ? 1 : 2;
  }
}
