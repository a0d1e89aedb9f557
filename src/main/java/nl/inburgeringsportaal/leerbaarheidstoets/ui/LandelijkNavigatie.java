package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;

/** Sessions that are not ready, readiness, measures and figures of the leerbaarheidstoets in the side navigation. */
@SpringComponent
class LandelijkNavigatie implements Navigatie {
  private static final int GEREEDHEID = 34;

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang(
            "lbt-landelijk.navigatie.klaarzetten",
            VaadinIcon.CLIPBOARD_CHECK,
            SessiesKlaarzettenView.class,
            Set.of(Rol.MEDEWERKER_DUO),
            GEREEDHEID - 1,
            null),
        new Ingang(
            "lbt-landelijk.navigatie.gereedheid",
            VaadinIcon.CHECK_SQUARE_O,
            GereedheidView.class,
            Set.of(Rol.MEDEWERKER_DUO, Rol.GEMEENTEBEHEERDER),
            GEREEDHEID,
            null),
        new Ingang(
            "lbt-landelijk.navigatie.maatregelen",
            VaadinIcon.COMPRESS_SQUARE,
            MaatregelenView.class,
            Set.of(Rol.MEDEWERKER_DUO),
            GEREEDHEID + 1,
            null),
        new Ingang(
            "lbt-landelijk.navigatie.cijfers",
            VaadinIcon.BAR_CHART_H,
            LbtOverzichtView.class,
            Set.of(
                Rol.MEDEWERKER_DUO, Rol.GEMEENTEBEHEERDER, Rol.TOETSPLANNER, Rol.BELEID_SZW, Rol.TRAINER_ICE),
            GEREEDHEID + 2,
            null));
  }
}
