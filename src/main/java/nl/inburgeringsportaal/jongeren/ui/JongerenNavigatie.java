package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import org.springframework.stereotype.Component;

/** The screens of the school, and of the gemeente around youths, in the side navigation. */
@Component
class JongerenNavigatie implements Navigatie {
  private static final Set<Rol> SCHOOL = Set.of(Rol.SCHOOLFUNCTIONARIS);

  private final GesprekOverzicht gesprekken;
  private final Klok klok;

  JongerenNavigatie(GesprekOverzicht gesprekken, Klok klok) {
    this.gesprekken = gesprekken;
    this.klok = klok;
  }

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang("jongeren.leerlingen.titel", VaadinIcon.USERS, LeerlingenView.class, SCHOOL, 20, null),
        new Ingang(
            "jongeren.gesprek.titel",
            VaadinIcon.CALENDAR,
            GesprekkenView.class,
            SCHOOL,
            30,
            () -> gesprekken.count(GesprekAdres.dezeWeek(klok.vandaag()))),
        new Ingang(
            "jongeren.jongere.titel", VaadinIcon.ACADEMY_CAP, JongerenView.class, Set.of(Rol.KLANTMANAGER), 25, null),
        new Ingang(
            "jongeren.overzicht.titel", VaadinIcon.BAR_CHART_H, SchooloverzichtView.class, SCHOOL, 40, null),
        new Ingang(
            "jongeren.termijn.titel",
            VaadinIcon.HOURGLASS,
            ResterendeTermijnView.class,
            Set.of(Rol.SCHOOLFUNCTIONARIS, Rol.KLANTMANAGER),
            45,
            null));
  }
}
