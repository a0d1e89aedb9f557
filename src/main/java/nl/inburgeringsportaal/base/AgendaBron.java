package nl.inburgeringsportaal.base;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Appointments that a module gives to the calendar of a user, always in the scope of the current user. */
public interface AgendaBron {

  /**
   * @return the roles that have such appointments
   */
  Set<Rol> rollen();

  /**
   * @param vanaf first day, inclusive
   * @return appointments from that day on, also those that were cancelled
   */
  List<Agendapunt> punten(LocalDate vanaf);

  /**
   * An appointment as it leaves the portal: it names nobody.
   *
   * @param uid the same for ever, also when it moves or is cancelled
   * @param volgnummer raised by each change
   * @param dag the day in the Netherlands
   * @param begin time, null for the whole day
   * @param minuten length, null with {@code begin}
   * @param titel in Dutch, without a name
   * @param plaats where, may be null
   * @param adres where it can be read after logging in, relative to the portal
   * @param vervallen true when it does not take place
   */
  record Agendapunt(
      String uid,
      int volgnummer,
      LocalDate dag,
      LocalTime begin,
      Integer minuten,
      String titel,
      String plaats,
      String adres,
      boolean vervallen) {

    /**
     * @param soort what it is, the first part of the uid
     * @param id its id
     * @param volgnummer raised by each change
     * @param begin beginning in the Netherlands
     * @param einde end, exclusive
     * @param titel in Dutch, without a name
     * @param plaats where, may be null
     * @param adres where it can be read after logging in, relative to the portal
     * @param vervallen true when it does not take place
     * @return the appointment
     */
    public static Agendapunt van(
        String soort,
        long id,
        int volgnummer,
        LocalDateTime begin,
        LocalDateTime einde,
        String titel,
        String plaats,
        String adres,
        boolean vervallen) {
      return new Agendapunt(
          uid(soort, id),
          volgnummer,
          begin.toLocalDate(),
          begin.toLocalTime(),
          (int) Duration.between(begin, einde).toMinutes(),
          titel,
          plaats,
          adres,
          vervallen);
    }

    /**
     * @param soort what it is
     * @param id its id
     * @return the uid that it has for ever
     */
    public static String uid(String soort, long id) {
      return soort + "-" + id + "@inburgeringsportaal";
    }
  }
}
