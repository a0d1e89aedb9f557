package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.UI;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.jongeren.GemeenteantwoordService;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import nl.inburgeringsportaal.jongeren.GesprekService;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.SchooldagService;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.stereotype.Component;

/** What the screens and dialogs of a talk ask: one value instead of a row of parameters in each of them. */
@Component
record Gespreksdiensten(
    GesprekService gesprekken,
    GesprekOverzicht overzicht,
    LeerlingService leerlingen,
    Organisaties organisaties,
    Opleidingscodes opleidingen,
    Leeslog leeslog,
    Gebruikers gebruikers,
    Bouwstenen bouwstenen,
    SchooldagService dagen,
    GemeenteantwoordService antwoorden,
    Klok klok) {

  /** Name of who changed the talk last. */
  String wie(GesprekGegevens gesprek) {
    return gebruikers.weergave(gesprek.gewijzigdDoor(), UI.getCurrent().getLocale());
  }

  /** Name of a gemeente, the code itself when the portal does not know it, null for none. */
  String gemeente(String code) {
    return code == null ? null : organisaties.gemeente(code).map(gemeente -> gemeente.naam()).orElse(code);
  }

  /** Name of an education, the code itself when the portal does not know it. */
  String opleiding(String code) {
    return opleidingen.find(code).map(opleiding -> opleiding.naam()).orElse(code);
  }
}
