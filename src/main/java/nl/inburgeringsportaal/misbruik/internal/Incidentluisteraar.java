package nl.inburgeringsportaal.misbruik.internal;

import nl.inburgeringsportaal.base.gebeurtenis.ErnstigIncidentGemeld;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts a serious incident of the leerbaarheidstoets in the register, in the transaction that keeps it. */
@Component
class Incidentluisteraar {
  private final Zaakboek boek;

  Incidentluisteraar(Zaakboek boek) {
    this.boek = boek;
  }

  @EventListener
  void gemeld(ErnstigIncidentGemeld gebeurtenis) {
    boek.vanIncident(gebeurtenis.incidentId());
  }
}
