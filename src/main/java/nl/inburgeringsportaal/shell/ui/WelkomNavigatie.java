package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;

/** The page that says what a role will find, for roles that have no start page of their own yet. */
@SpringComponent
class WelkomNavigatie implements Navigatie {
  private static final int VOORAAN = 5;
  private static final Set<Rol> MET_EIGEN_START =
      EnumSet.of(
          Rol.SCHOOLFUNCTIONARIS,
          Rol.KLANTMANAGER,
          Rol.GEMEENTEBEHEERDER,
          Rol.TOETSPLANNER,
          Rol.TOETSBEGELEIDER,
          Rol.TRAINER_ICE,
          Rol.MEDEWERKER_DUO,
          Rol.INSPECTEUR_BOW,
          Rol.BEZOEKER_EXTERN,
          Rol.BESLISSER_BOW,
          Rol.INSPECTIE_SZW,
          Rol.BELEID_SZW,
          Rol.PORTAALBEHEERDER,
          Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang(
            "shell.welkom.menu",
            VaadinIcon.HOME,
            WelkomView.class,
            EnumSet.complementOf(EnumSet.copyOf(MET_EIGEN_START)),
            VOORAAN,
            null));
  }
}
