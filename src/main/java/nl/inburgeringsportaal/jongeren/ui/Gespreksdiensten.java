package nl.inburgeringsportaal.jongeren.ui;

import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import nl.inburgeringsportaal.jongeren.GesprekService;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.regels.Opleidingscodes;
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
    Bouwstenen bouwstenen,
    Klok klok) {

  /** Kind of object in the logs. */
  static final String OBJECT = "gesprek";

  /** Name of a gemeente, the code itself when the portal does not know it, null for none. */
  String gemeente(String code) {
    return code == null ? null : organisaties.gemeente(code).map(gemeente -> gemeente.naam()).orElse(code);
  }

  /** Name of an education, the code itself when the portal does not know it. */
  String opleiding(String code) {
    return opleidingen.find(code).map(opleiding -> opleiding.naam()).orElse(code);
  }
}
