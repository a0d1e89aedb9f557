package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;

/** Sessions, locations and cooperation in the side navigation. A toetsplanner lands on the calendar. */
@SpringComponent
class LbtPlanningNavigatie implements Navigatie {
  private static final int EERST = -10;
  private static final int SESSIES = 26;
  private static final int LOCATIES = 28;
  private static final int SAMENWERKING = 32;

  private final HuidigeGebruiker.Bron bron;

  LbtPlanningNavigatie(HuidigeGebruiker.Bron bron) {
    this.bron = bron;
  }

  @Override
  public List<Ingang> ingangen() {
    Set<Rol> planners = Set.of(Rol.TOETSPLANNER, Rol.GEMEENTEBEHEERDER);
    return List.of(
        new Ingang(
            "lbtplanning.planning.titel",
            VaadinIcon.CALENDAR,
            ToetsplanningView.class,
            Set.of(Rol.TOETSPLANNER),
            EERST,
            null),
        new Ingang(
            "lbtplanning.planning.titel",
            VaadinIcon.CALENDAR,
            ToetsplanningView.class,
            Set.of(Rol.GEMEENTEBEHEERDER, Rol.KLANTMANAGER),
            SESSIES,
            null,
            () -> bron.gebruiker().filter(wie -> wie.rollen().contains(Rol.TOETSPLANNER)).isEmpty()),
        new Ingang(
            "lbtplanning.locaties.titel", VaadinIcon.BUILDING, ToetslocatiesView.class, planners, LOCATIES, null),
        new Ingang(
            "lbtplanning.samenwerking.titel",
            VaadinIcon.HANDSHAKE,
            SamenwerkingView.class,
            Set.of(Rol.GEMEENTEBEHEERDER),
            SAMENWERKING,
            null));
  }
}
