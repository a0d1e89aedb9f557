package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;

/**
 * Where somebody lands: the first entry of his navigation. A role whose screens are not there yet has none of
 * its own and lands on the page that says what it will find.
 */
@SpringComponent
class Landing {
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
        .filter(ingang -> ingang.rollen().stream().anyMatch(rollen::contains))
        .min(Comparator.comparingInt(Navigatie.Ingang::volgorde))
        .<Class<? extends Component>>map(Navigatie.Ingang::scherm)
        .orElse(WelkomView.class);
  }
}
