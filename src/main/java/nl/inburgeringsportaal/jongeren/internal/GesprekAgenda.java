package nl.inburgeringsportaal.jongeren.internal;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import org.springframework.stereotype.Component;

/** A talk as a calendar file. It leaves the portal, so it names nobody. */
@Component
public class GesprekAgenda {
  private final Klok klok;
  private final Vertaling vertaling;

  GesprekAgenda(Klok klok, Vertaling vertaling) {
    this.klok = klok;
    this.vertaling = vertaling;
  }

  /**
   * @param gesprek the talk
   * @param plaats place, may be null
   * @return the file in UTF-8; the same talk keeps its UID, a change raises SEQUENCE
   */
  public byte[] bestand(Gesprek gesprek, String plaats) {
    VEvent afspraak = new VEvent();
    afspraak.setUid("gesprek-" + gesprek.id() + "@inburgeringsportaal");
    afspraak.setDateTimeStamp(Date.from(klok.moment()));
    afspraak.setSequence(gesprek.icsVolgnummer());
    afspraak.setSummary(vertaling.nl("jongeren.ics.titel"));
    if (plaats != null) {
      afspraak.setLocation(plaats);
    }
    if (gesprek.begintijd() == null) {
      afspraak.setDateStart(heleDag(gesprek.datum()), false);
    } else {
      afspraak.setDateStart(
          Date.from(gesprek.datum().atTime(gesprek.begintijd()).atZone(Klok.ZONE).toInstant()));
      afspraak.setDuration(Duration.builder().minutes(gesprek.duurMinuten()).build());
    }
    boolean vervallen = gesprek.status() == Gespreksstatus.NIET_DOORGEGAAN;
    afspraak.setStatus(vervallen ? Status.cancelled() : Status.confirmed());
    ICalendar agenda = new ICalendar();
    agenda.setVersion(ICalVersion.V2_0);
    agenda.setProductId("-//Inburgeringsportaal//NL");
    agenda.setMethod(vervallen ? Method.cancel() : Method.publish());
    agenda.addEvent(afspraak);
    return agenda.write().getBytes(StandardCharsets.UTF_8);
  }

  /** The library writes an all-day date in the zone of the machine, so that zone is the one to start from. */
  private static Date heleDag(LocalDate dag) {
    return Date.from(dag.atStartOfDay(java.time.ZoneId.systemDefault()).toInstant());
  }
}
