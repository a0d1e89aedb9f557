package nl.inburgeringsportaal.misbruik.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;
import nl.inburgeringsportaal.misbruik.MisbruikwerkService;

/** The register in the side navigation, with the name that each party knows it by; the Inspectie lands on it. */
@SpringComponent
class MisbruikNavigatie implements Navigatie {
  private static final int MELDINGEN = 6;
  private static final int SIGNALEN = 23;
  private static final int GEMELD = 38;

  private final MisbruikwerkService werk;

  MisbruikNavigatie(MisbruikwerkService werk) {
    this.werk = werk;
  }

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang(
            "misbruik.titel.INSPECTIE",
            VaadinIcon.FLAG,
            MisbruikView.class,
            Set.of(Rol.INSPECTIE_SZW),
            MELDINGEN,
            werk::aantal),
        new Ingang(
            "misbruik.titel.BLIK_OP_WERK",
            VaadinIcon.FLAG,
            MisbruikView.class,
            Set.of(Rol.INSPECTEUR_BOW, Rol.BESLISSER_BOW),
            SIGNALEN,
            werk::aantal),
        new Ingang(
            "misbruik.titel.DUO",
            VaadinIcon.FLAG,
            MisbruikView.class,
            Set.of(Rol.MEDEWERKER_DUO),
            SIGNALEN,
            null),
        new Ingang(
            "misbruik.gemeld.titel",
            VaadinIcon.FLAG_O,
            GemeldView.class,
            Set.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO),
            GEMELD,
            null));
  }
}
