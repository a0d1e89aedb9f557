package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Figures about the leerbaarheidstoets between two days, by the day of the session.
 *
 * @param van first day
 * @param tot exclusive
 * @param maanden by month, the first first; months without a session are left out
 * @param uitkomsten by version of the test and outcome, of tests that were taken in those sessions
 */
public record LbtOverzicht(LocalDate van, LocalDate tot, List<Maand> maanden, List<Uitkomst> uitkomsten) {

  public LbtOverzicht {
    maanden = List.copyOf(maanden);
    uitkomsten = List.copyOf(uitkomsten);
  }

  /**
   * Counts of one month, or of all of them together. A session in concept is in no count.
   *
   * @param maand the month, null for the total
   * @param sessies sessions that take place or did
   * @param geannuleerd sessions that do not
   * @param plaatsen seats of the sessions that take place or did
   * @param bezet seats that are taken
   * @param verschenen people who were there
   * @param nietVerschenen people who did not come
   * @param afgenomen tests that were finished
   * @param wachtdagen days from registration to the test, of the tests that were finished, added up
   */
  public record Maand(
      YearMonth maand,
      long sessies,
      long geannuleerd,
      long plaatsen,
      long bezet,
      long verschenen,
      long nietVerschenen,
      long afgenomen,
      long wachtdagen) {

    /**
     * @return percent of the seats that are taken, rounded half up; null without seats
     */
    public Long gebruik() {
      return procent(bezet, plaatsen);
    }

    /**
     * @return percent of the people called who did not come, of sessions in which presence was noted; null without any
     */
    public Long nietVerschenenProcent() {
      return procent(nietVerschenen, nietVerschenen + verschenen);
    }

    /**
     * @return days from registration to the test on average, rounded half up; null without a finished test
     */
    public Long wachttijd() {
      return afgenomen == 0 ? null : Math.round((double) wachtdagen / afgenomen);
    }

    private static Long procent(long deel, long geheel) {
      return geheel == 0 ? null : Math.round(deel * 100.0 / geheel);
    }

    private Maand plus(Maand ander) {
      return new Maand(
          null,
          sessies + ander.sessies,
          geannuleerd + ander.geannuleerd,
          plaatsen + ander.plaatsen,
          bezet + ander.bezet,
          verschenen + ander.verschenen,
          nietVerschenen + ander.nietVerschenen,
          afgenomen + ander.afgenomen,
          wachtdagen + ander.wachtdagen);
    }
  }

  /**
   * Outcomes under one version of the test.
   *
   * @param versie code of the version, null when none held on the day
   * @param haalbaar B1-route haalbaar
   * @param nietHaalbaar B1-route niet haalbaar
   * @param onbekend DUO registered that it is not known
   * @param zonderUitslag tests that were finished and of which no outcome came yet
   */
  public record Uitkomst(String versie, long haalbaar, long nietHaalbaar, long onbekend, long zonderUitslag) {

    /**
     * @return all of them
     */
    public long totaal() {
      return haalbaar + nietHaalbaar + onbekend + zonderUitslag;
    }
  }

  /**
   * @return the same without what the tests say
   */
  public LbtOverzicht zonderUitkomsten() {
    return new LbtOverzicht(van, tot, maanden, List.of());
  }

  /**
   * @return the months together
   */
  public Maand totaal() {
    return maanden.stream().reduce(new Maand(null, 0, 0, 0, 0, 0, 0, 0, 0), Maand::plus);
  }
}
