package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;

/** Sessions of who supervises, his certificate, and incidents for DUO. A toetsbegeleider lands on his sessions. */
@SpringComponent
class AfnameNavigatie implements Navigatie {
  private static final int SESSIES = 6;
  private static final int CERTIFICAAT = 31;
  private static final int INCIDENTEN = 32;

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang(
            "lbt-afname.mijn.titel",
            VaadinIcon.CALENDAR_CLOCK,
            MijnSessiesView.class,
            Set.of(Rol.TOETSBEGELEIDER),
            SESSIES,
            null),
        new Ingang(
            "lbt-afname.certificaat.titel",
            VaadinIcon.DIPLOMA,
            MijnCertificaatView.class,
            Set.of(Rol.TOETSBEGELEIDER),
            CERTIFICAAT,
            null),
        new Ingang(
            "lbt-afname.incidenten.titel",
            VaadinIcon.WARNING,
            IncidentenView.class,
            Set.of(Rol.MEDEWERKER_DUO),
            INCIDENTEN,
            null));
  }
}
