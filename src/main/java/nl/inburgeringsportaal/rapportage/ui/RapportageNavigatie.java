package nl.inburgeringsportaal.rapportage.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;

/** The national figures in the side navigation. SZW lands on the letter. */
@SpringComponent
class RapportageNavigatie implements Navigatie {
  private static final int BRIEF = 5;
  private static final int EDITIES = 20;
  private static final int VOORTGANG = 25;
  private static final Set<Rol> LEZERS = Set.of(Rol.BELEID_SZW, Rol.MEDEWERKER_DUO);
  private static final Set<Rol> SZW = Set.of(Rol.BELEID_SZW);

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang("rapportage.brief.menu", VaadinIcon.ENVELOPE_O, UitvoeringsbriefView.class, SZW, BRIEF, null),
        new Ingang("rapportage.editie.edities", VaadinIcon.ARCHIVES, EditiesView.class, SZW, EDITIES, null),
        new Ingang(
            "rapportage.toezegging.menu", VaadinIcon.HANDSHAKE, ToezeggingenView.class, SZW, EDITIES + 1, null),
        new Ingang("rapportage.monitoring.menu", VaadinIcon.CHART, MonitoringView.class, SZW, EDITIES + 2, null),
        new Ingang(
            "rapportage.voortgang.titel", VaadinIcon.CHART_TIMELINE, VoortgangView.class, LEZERS, VOORTGANG, null),
        new Ingang("rapportage.leningen.titel", VaadinIcon.MONEY, LeningenView.class, LEZERS, VOORTGANG + 1, null),
        new Ingang("rapportage.elip.titel", VaadinIcon.HOURGLASS_END, ElipView.class, LEZERS, VOORTGANG + 2, null),
        new Ingang(
            "rapportage.misbruik.menu",
            VaadinIcon.FLAG_CHECKERED,
            MisbruikcijfersView.class,
            Set.of(Rol.BELEID_SZW, Rol.INSPECTIE_SZW, Rol.INSPECTEUR_BOW, Rol.BESLISSER_BOW),
            VOORTGANG + 3,
            null));
  }
}
