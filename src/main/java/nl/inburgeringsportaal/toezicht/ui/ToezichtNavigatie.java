package nl.inburgeringsportaal.toezicht.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;

/** The plan and the visits in the side navigation; a visitor from outside Blik op Werk lands on his own visits. */
@SpringComponent
class ToezichtNavigatie implements Navigatie {
  private static final int VOORAAN = 6;
  private static final int MIJN = 12;
  private static final int PLANNING = 23;
  private static final Set<Rol> ALLEN = Set.of(Rol.INSPECTEUR_BOW, Rol.BESLISSER_BOW);

  private final HuidigeGebruiker.Bron bron;

  ToezichtNavigatie(HuidigeGebruiker.Bron bron) {
    this.bron = bron;
  }

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang(
            "toezicht.mijn.titel",
            VaadinIcon.CALENDAR_USER,
            MijnBezoekenView.class,
            Set.of(Rol.BEZOEKER_EXTERN),
            VOORAAN,
            null),
        // An inspecteur lands on Mijn werk.
        new Ingang(
            "toezicht.mijn.titel",
            VaadinIcon.CALENDAR_USER,
            MijnBezoekenView.class,
            Set.of(Rol.INSPECTEUR_BOW),
            MIJN,
            null,
            () -> !bron.verplicht().rollen().contains(Rol.BEZOEKER_EXTERN)),
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
