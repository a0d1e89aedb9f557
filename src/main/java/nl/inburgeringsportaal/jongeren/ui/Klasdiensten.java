package nl.inburgeringsportaal.jongeren.ui;

import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.jongeren.KlasplanService;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.MentorService;
import nl.inburgeringsportaal.jongeren.SchooldagService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What the dialogs for a whole klas ask. */
@Component
record Klasdiensten(
    KlasplanService plannen,
    MentorService mentoren,
    SchooldagService dagen,
    LeerlingService leerlingen,
    Vertaling vertaling,
    Klok klok) {

  /** True for who administers the people of the school. */
  boolean magRegioInstellen() {
    try {
      return dagen.magRegioInstellen();
    } catch (AccessDeniedException geenBeheerder) {
      return false;
    }
  }
}
