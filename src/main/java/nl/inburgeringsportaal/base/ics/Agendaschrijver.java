package nl.inburgeringsportaal.base.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import nl.inburgeringsportaal.base.AgendaBron.Agendapunt;
import nl.inburgeringsportaal.base.Klok;
import org.springframework.stereotype.Component;

/** Writes appointments as iCalendar in UTF-8. */
@Component
public class Agendaschrijver {
  private static final String MAKER = "-//Inburgeringsportaal//NL";
  private static final int EINDE_ZOMERTIJD = 10;
  private static final int BEGIN_ZOMERTIJD = 3;

  private final Klok klok;

  Agendaschrijver(Klok klok) {
    this.klok = klok;
  }

  /**
   * @param punt an appointment
   * @return a file that adds it to a calendar or changes it there; takes it out when it was cancelled
   */
  public byte[] bestand(Agendapunt punt) {
    return bestand(punt, null, null);
  }

  /**
   * @param punt an appointment
   * @param omschrijving what it is about, null for none
   * @param waar address on the web where it takes place, null for none
   * @return as {@link #bestand(Agendapunt)}
   */
  public byte[] bestand(Agendapunt punt, String omschrijving, String waar) {
    VEvent afspraak = afspraak(punt);
    if (omschrijving != null) {
      afspraak.setDescription(omschrijving);
    }
    if (waar != null) {
      afspraak.setUrl(waar);
    }
    ICalendar agenda = agenda(punt.vervallen() ? Method.cancel() : Method.publish());
    agenda.addEvent(afspraak);
    return bytes(agenda);
  }

  /**
   * @param punten appointments
   * @param basis address of the portal, without a slash at its end
   * @return all of them, each with the address where it can be read after logging in, in the time of the Netherlands
   */
  public byte[] alles(List<Agendapunt> punten, String basis) {
    ICalendar agenda = agenda(Method.publish());
    agenda.getTimezoneInfo().setDefaultTimezone(nederland());
    for (Agendapunt punt : punten) {
      VEvent afspraak = afspraak(punt);
      afspraak.setUrl(basis + "/" + punt.adres());
      agenda.addEvent(afspraak);
    }
    return bytes(agenda);
  }

  private static ICalendar agenda(Method methode) {
    ICalendar agenda = new ICalendar();
    agenda.setVersion(ICalVersion.V2_0);
    agenda.setProductId(MAKER);
    agenda.setMethod(methode);
    return agenda;
  }

  private VEvent afspraak(Agendapunt punt) {
    VEvent afspraak = new VEvent();
    afspraak.setUid(punt.uid());
    afspraak.setDateTimeStamp(Date.from(klok.moment()));
    afspraak.setSequence(punt.volgnummer());
    afspraak.setSummary(punt.titel());
    if (punt.plaats() != null) {
      afspraak.setLocation(punt.plaats());
    }
    if (punt.begin() == null) {
      afspraak.setDateStart(heleDag(punt.dag()), false);
    } else {
      afspraak.setDateStart(Date.from(punt.dag().atTime(punt.begin()).atZone(Klok.ZONE).toInstant()));
      afspraak.setDuration(Duration.builder().minutes(punt.minuten()).build());
    }
    afspraak.setStatus(punt.vervallen() ? Status.cancelled() : Status.confirmed());
    return afspraak;
  }

  /** The library writes an all-day date in the zone of the machine, so that zone is the one to start from. */
  private static Date heleDag(LocalDate dag) {
    return Date.from(dag.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }

  /** The rule that holds since 1996; the library would fetch it from elsewhere. */
  private static TimezoneAssignment nederland() {
    UtcOffset winter = new UtcOffset(true, 1, 0);
    UtcOffset zomer = new UtcOffset(true, 2, 0);
    VTimezone zone = new VTimezone(Klok.ZONE.getId());
    DaylightSavingsTime zomertijd = new DaylightSavingsTime();
    vul(zomertijd, new DateTimeComponents(1996, BEGIN_ZOMERTIJD, 31, 2, 0, 0, false), winter, zomer, BEGIN_ZOMERTIJD);
    StandardTime wintertijd = new StandardTime();
    vul(wintertijd, new DateTimeComponents(1996, EINDE_ZOMERTIJD, 27, 3, 0, 0, false), zomer, winter, EINDE_ZOMERTIJD);
    zone.addDaylightSavingsTime(zomertijd);
    zone.addStandardTime(wintertijd);
    return new TimezoneAssignment(TimeZone.getTimeZone(Klok.ZONE), zone);
  }

  private static void vul(
      Observance tijd, DateTimeComponents vanaf, UtcOffset van, UtcOffset naar, int maand) {
    tijd.setDateStart(vanaf);
    tijd.setTimezoneOffsetFrom(van);
    tijd.setTimezoneOffsetTo(naar);
    tijd.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY).byMonth(maand).byDay(-1, DayOfWeek.SUNDAY).build());
  }

  private static byte[] bytes(ICalendar agenda) {
    return agenda.write().getBytes(StandardCharsets.UTF_8);
  }
}
