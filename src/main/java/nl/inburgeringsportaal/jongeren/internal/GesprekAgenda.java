package nl.inburgeringsportaal.jongeren.internal;

import nl.inburgeringsportaal.base.AgendaBron.Agendapunt;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import org.springframework.stereotype.Component;

/** A talk as an appointment. It leaves the portal, so it names nobody. */
@Component
public class GesprekAgenda {
  private final Vertaling vertaling;

  GesprekAgenda(Vertaling vertaling) {
    this.vertaling = vertaling;
  }

  /**
   * @param gesprek the talk
   * @param plaats place, may be null
   * @return the appointment; the same talk keeps its uid, a change raises its number. One that did not take place, or
   *     that somebody else held, is cancelled
   */
  public Agendapunt punt(Gesprek gesprek, String plaats) {
    boolean vervallen =
        gesprek.status() == Gespreksstatus.NIET_DOORGEGAAN || gesprek.status() == Gespreksstatus.ELDERS_GEVOERD;
    return new Agendapunt(
        Agendapunt.uid("gesprek", gesprek.id()),
        gesprek.icsVolgnummer(),
        gesprek.datum(),
        gesprek.begintijd(),
        gesprek.duurMinuten(),
        vertaling.nl("jongeren.ics.titel"),
        plaats,
        "gesprekken/" + gesprek.id(),
        vervallen);
  }
}
