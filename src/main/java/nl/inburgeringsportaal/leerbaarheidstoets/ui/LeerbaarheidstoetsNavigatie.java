package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;

/** The leerbaarheidstoets in the side navigation. Bureau ICE lands on its trainings. */
@SpringComponent
class LeerbaarheidstoetsNavigatie implements Navigatie {
  private static final int TRAININGEN = 8;
  private static final int KANDIDATEN = 22;
  private static final int BEGELEIDERS = 30;

  private static final Set<Rol> ICE = Set.of(Rol.TRAINER_ICE);
  private static final Set<Rol> DUO = Set.of(Rol.MEDEWERKER_DUO);
  private static final Set<Rol> KANDIDATENLEZERS =
      Set.of(Rol.KLANTMANAGER, Rol.TOETSPLANNER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO);
  private static final Set<Rol> LEZERS =
      Set.of(Rol.TRAINER_ICE, Rol.GEMEENTEBEHEERDER, Rol.TOETSPLANNER, Rol.MEDEWERKER_DUO);

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang(
            "leerbaarheidstoets.trainingen.titel",
            VaadinIcon.CALENDAR_USER,
            TrainingenView.class,
            ICE,
            TRAININGEN,
            null),
        new Ingang(
            "leerbaarheidstoets.begeleiders.titel",
            VaadinIcon.USER_CARD,
            ToetsbegeleidersView.class,
            LEZERS,
            BEGELEIDERS,
            null),
        new Ingang(
            "leerbaarheidstoets.versies.titel",
            VaadinIcon.FILE_TEXT_O,
            ToetsversiesView.class,
            ICE,
            BEGELEIDERS + 1,
            null),
        new Ingang(
            "lbt-kandidaten.titel",
            VaadinIcon.CLIPBOARD_USER,
            KandidatenView.class,
            KANDIDATENLEZERS,
            KANDIDATEN,
            null),
        new Ingang(
            "lbt-kandidaten.nummer.titel",
            VaadinIcon.BARCODE,
            ExamennummersView.class,
            DUO,
            KANDIDATEN + 1,
            null),
        new Ingang(
            "lbt-kandidaten.controle.titel",
            VaadinIcon.CHECK_SQUARE_O,
            UitslagenControleView.class,
            DUO,
            KANDIDATEN + 2,
            null));
  }
}
