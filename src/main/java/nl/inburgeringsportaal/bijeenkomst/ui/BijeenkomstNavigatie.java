package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;
import nl.inburgeringsportaal.bijeenkomst.PublicatiebeheerService;

/** Publications and meetings in the side navigation, beside the handreiking. */
@SpringComponent
class BijeenkomstNavigatie implements Navigatie {
  private static final int PLAATS = 42;

  /** The roles whose work it is to read or join; everybody may. Editors come there from their own screens. */
  private static final Set<Rol> LEZERS =
      Set.copyOf(
          EnumSet.of(
              Rol.SCHOOLFUNCTIONARIS,
              Rol.KLANTMANAGER,
              Rol.GEMEENTEBEHEERDER,
              Rol.MEDEWERKER_DUO,
              Rol.BELEID_SZW));

  private static final Set<Rol> REDACTIE = Set.of(Rol.REDACTEUR_HANDREIKING);

  private final PublicatiebeheerService publicaties;

  BijeenkomstNavigatie(PublicatiebeheerService publicaties) {
    this.publicaties = publicaties;
  }

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang(
            "bijeenkomst.publicaties.titel", VaadinIcon.FILE_TEXT_O, PublicatiesView.class, LEZERS, PLAATS, null),
        new Ingang("bijeenkomst.titel", VaadinIcon.CALENDAR_O, BijeenkomstenView.class, LEZERS, PLAATS + 1, null),
        new Ingang(
            "bijeenkomst.publicaties.titel",
            VaadinIcon.EDIT,
            PublicatiesbeheerView.class,
            REDACTIE,
            PLAATS + 2,
            publicaties::aantalTeDoen),
        new Ingang(
            "bijeenkomst.titel",
            VaadinIcon.CALENDAR_USER,
            BijeenkomstenbeheerView.class,
            REDACTIE,
            PLAATS + 3,
            null));
  }
}
