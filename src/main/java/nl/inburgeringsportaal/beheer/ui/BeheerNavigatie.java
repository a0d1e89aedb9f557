package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.audit.AvgverzoekService;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;
import nl.inburgeringsportaal.regels.VoorstelService;
import nl.inburgeringsportaal.toegang.RechtenbladService;

/** What the portaalbeheerder maintains, the people of one's own organisation, the log, and requests about own data. */
@SpringComponent
class BeheerNavigatie implements Navigatie {
  /** Style of the screens of this module. */
  static final String STIJL = "portaal/beheer.css";

  private static final Set<Rol> BEHEERDER = Set.of(Rol.PORTAALBEHEERDER);
  private static final Set<Rol> LOGLEZERS = Set.of(Rol.PORTAALBEHEERDER, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
  /** Who can have the mark with which he administers his organisation, or does so by his role. */
  private static final Set<Rol> BEHEERDERS =
      EnumSet.complementOf(EnumSet.of(Rol.PORTAALBEHEERDER, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING));

  private static final int COLLEGAS = 50;

  private static final Set<Rol> AVG =
      Set.of(Rol.GEMEENTEBEHEERDER, Rol.SCHOOLFUNCTIONARIS, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
  private static final int EERSTE = 60;
  private static final int LOGBOEK = 70;

  private final VoorstelService voorstellen;
  private final RechtenbladService rechten;
  private final AvgverzoekService verzoeken;

  BeheerNavigatie(
      VoorstelService voorstellen, RechtenbladService rechten, AvgverzoekService verzoeken) {
    this.voorstellen = voorstellen;
    this.rechten = rechten;
    this.verzoeken = verzoeken;
  }

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang(
            "beheer.menu.collegas",
            VaadinIcon.USERS,
            CollegasView.class,
            BEHEERDERS,
            COLLEGAS,
            null,
            rechten::beheertMensen),
        new Ingang(
            "beheer.menu.nalopen",
            VaadinIcon.USER_CHECK,
            NalopenView.class,
            BEHEERDERS,
            COLLEGAS + 1,
            null,
            rechten::beheertMensen),
        new Ingang("beheer.menu.nalopen", VaadinIcon.USER_CHECK, NalopenView.class, LOGLEZERS, LOGBOEK + 1, null),
        new Ingang(
            "beheer.menu.organisaties", VaadinIcon.BUILDING, OrganisatiesView.class, BEHEERDER, EERSTE, null),
        new Ingang("beheer.menu.gebruikers", VaadinIcon.USERS, GebruikersView.class, BEHEERDER, EERSTE + 1, null),
        new Ingang("beheer.menu.regels", VaadinIcon.GAVEL, RegelsView.class, BEHEERDER, EERSTE + 2, null),
        new Ingang(
            "beheer.menu.opleidingen", VaadinIcon.ACADEMY_CAP, OpleidingscodesView.class, BEHEERDER, EERSTE + 3, null),
        new Ingang(
            "beheer.menu.voorstellen",
            VaadinIcon.CLIPBOARD_CHECK,
            VoorstellenView.class,
            BEHEERDER,
            EERSTE + 4,
            voorstellen::aantalTeBesluiten),
        new Ingang("beheer.menu.bewaren", VaadinIcon.ARCHIVE, BewarenView.class, BEHEERDER, EERSTE + 5, null),
        new Ingang("beheer.menu.logboek", VaadinIcon.EYE, LogboekView.class, LOGLEZERS, LOGBOEK, null),
        new Ingang(
            "beheer.menu.avg",
            VaadinIcon.USER_CARD,
            AvgverzoekenView.class,
            AVG,
            LOGBOEK + 1,
            verzoeken::aantalTeBehandelen));
  }
}
