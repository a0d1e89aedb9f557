package nl.inburgeringsportaal.inburgeraar.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;
import nl.inburgeringsportaal.inburgeraar.CorrectieService;
import org.springframework.stereotype.Component;

/** Persons and corrections in the side navigation. */
@Component
class InburgeraarNavigatie implements Navigatie {
  private static final int PERSONEN = 20;
  private static final int CORRECTIES = 72;

  private final CorrectieService correcties;

  InburgeraarNavigatie(CorrectieService correcties) {
    this.correcties = correcties;
  }

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang(
            "inburgeraar.lijst.titel",
            VaadinIcon.USERS,
            InburgeraarsView.class,
            Set.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO),
            PERSONEN,
            null),
        new Ingang(
            "inburgeraar.correctie.titel",
            VaadinIcon.EXCHANGE,
            CorrectiesView.class,
            Set.of(Rol.MEDEWERKER_DUO, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING),
            CORRECTIES,
            correcties::aantalNieuw));
  }
}
