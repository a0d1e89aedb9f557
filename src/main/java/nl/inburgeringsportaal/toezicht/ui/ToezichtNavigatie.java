package nl.inburgeringsportaal.toezicht.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;

/** The plan and the visits in the side navigation; a visitor from outside Blik op Werk lands on his own visits. */
@SpringComponent
class ToezichtNavigatie implements Navigatie {
  private static final int MIJN = 12;
  private static final int PLANNING = 23;
  private static final Set<Rol> ALLEN = Set.of(Rol.INSPECTEUR_BOW, Rol.BESLISSER_BOW);

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang(
            "toezicht.mijn.titel",
            VaadinIcon.CALENDAR_USER,
            MijnBezoekenView.class,
            Set.of(Rol.INSPECTEUR_BOW, Rol.BEZOEKER_EXTERN),
            MIJN,
            null),
        new Ingang(
            "toezicht.planning.titel",
            VaadinIcon.CALENDAR_CLOCK,
            ToezichtplanningView.class,
            ALLEN,
            PLANNING,
            null),
        new Ingang(
            "toezicht.bezoeken.titel", VaadinIcon.EYE, ToezichtbezoekenView.class, ALLEN, PLANNING + 1, null));
  }
}
