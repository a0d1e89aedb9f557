package nl.inburgeringsportaal.bijeenkomst.internal;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Date;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstGegevens;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomststatus;
import org.springframework.stereotype.Component;

/** A meeting as a calendar file. It names nobody. */
@Component
public class BijeenkomstAgenda {
  private final Klok klok;

  BijeenkomstAgenda(Klok klok) {
    this.klok = klok;
  }

  /**
   * @param bijeenkomst the meeting, with where to take part online only for a participant
   * @return the file in UTF-8; the same meeting keeps its UID, moving or cancelling it raises SEQUENCE
   */
  public byte[] bestand(BijeenkomstDetail bijeenkomst) {
    BijeenkomstGegevens gegevens = bijeenkomst.gegevens();
    boolean geannuleerd = bijeenkomst.status() == Bijeenkomststatus.GEANNULEERD;
    VEvent afspraak = new VEvent();
    afspraak.setUid(uid(gegevens.id()));
    afspraak.setDateTimeStamp(Date.from(klok.moment()));
    afspraak.setSequence(bijeenkomst.volgnummer());
    afspraak.setSummary(gegevens.titel());
    afspraak.setDateStart(moment(gegevens.begin()));
    afspraak.setDateEnd(moment(gegevens.einde()));
    if (gegevens.plaats() != null) {
      afspraak.setLocation(gegevens.plaats());
    }
    if (gegevens.onlineAdres() != null) {
      afspraak.setUrl(gegevens.onlineAdres());
    }
    afspraak.setDescription(gegevens.omschrijving());
    afspraak.setStatus(geannuleerd ? Status.cancelled() : Status.confirmed());
    ICalendar agenda = new ICalendar();
    agenda.setVersion(ICalVersion.V2_0);
    agenda.setProductId("-//Inburgeringsportaal//NL");
    agenda.setMethod(geannuleerd ? Method.cancel() : Method.publish());
    agenda.addEvent(afspraak);
    return agenda.write().getBytes(StandardCharsets.UTF_8);
  }

  /** The same for ever, in this file and in the calendar of a participant. */
  static String uid(long id) {
    return "bijeenkomst-" + id + "@inburgeringsportaal";
  }

  private static Date moment(LocalDateTime tijd) {
    return Date.from(tijd.atZone(Klok.ZONE).toInstant());
  }
}
