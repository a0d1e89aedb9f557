package nl.inburgeringsportaal.keurmerk.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;
import nl.inburgeringsportaal.keurmerk.KeurmerkwerkService;

/** Decisions, taalscholen and procedures in the side navigation; who decides lands on the decisions. */
@SpringComponent
class KeurmerkNavigatie implements Navigatie {
  private static final int BESLUITEN = 5;
  private static final int SCHOLEN = 20;
  private static final Set<Rol> ALLEN = Set.of(Rol.INSPECTEUR_BOW, Rol.BESLISSER_BOW);

  private final KeurmerkwerkService werk;
  private final HuidigeGebruiker.Bron bron;

  KeurmerkNavigatie(KeurmerkwerkService werk, HuidigeGebruiker.Bron bron) {
    this.werk = werk;
    this.bron = bron;
  }

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang(
            "keurmerk.besluiten.titel",
            VaadinIcon.GAVEL,
            BesluitenView.class,
            Set.of(Rol.BESLISSER_BOW),
            BESLUITEN,
            werk::aantalTeBeslissen),
        new Ingang("keurmerk.taalscholen.titel", VaadinIcon.BUILDING_O, TaalscholenView.class, ALLEN, SCHOLEN, null),
        new Ingang(
            "keurmerk.procedures.titel", VaadinIcon.CLIPBOARD_TEXT, ProceduresView.class, ALLEN, SCHOLEN + 1, null),
        new Ingang("keurmerk.aandacht.titel", VaadinIcon.LIGHTBULB, AandachtView.class, ALLEN, SCHOLEN + 9, null),
        new Ingang("keurmerk.overnames.titel", VaadinIcon.EXCHANGE, OvernamesView.class, ALLEN, SCHOLEN + 8, null),
        // Who decides finds them in front; who only writes them does not land on them.
        new Ingang(
            "keurmerk.besluiten.titel",
            VaadinIcon.GAVEL,
            BesluitenView.class,
            Set.of(Rol.INSPECTEUR_BOW),
            SCHOLEN + 2,
            null,
            () -> !bron.verplicht().rollen().contains(Rol.BESLISSER_BOW)));
  }
}
