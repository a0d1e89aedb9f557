package nl.inburgeringsportaal.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Algemene termijnenwet: a term set by law that ends on a Saturday, a Sunday or a holiday runs to the end of the next
 * day that is none of these (art. 1), for terms of at most twelve weeks. Holidays are those of art. 3.
 */
public final class Termijnenwet {
  private static final Set<MonthDay> VASTE_DAGEN =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.MAY, 5),
          MonthDay.of(Month.DECEMBER, 25),
          MonthDay.of(Month.DECEMBER, 26));

  private static final int GOEDE_VRIJDAG = -2;
  private static final int TWEEDE_PAASDAG = 1;
  private static final int HEMELVAART = 39;
  private static final int TWEEDE_PINKSTERDAG = 50;

  /** The birthday of the king is kept on this day of April, a day earlier when that is a Sunday. */
  private static final int KONINGSDAG = 27;

  private Termijnenwet() {}

  /**
   * @param dag the day on which a term would end
   * @return the day on which it ends
   */
  public static LocalDate einde(LocalDate dag) {
    LocalDate einde = dag;
    while (isVrij(einde)) {
      einde = einde.plusDays(1);
    }
    return einde;
  }

  /**
   * For a term that is counted in working days. It begins on the day after.
   *
   * @param na the day before the first one that counts, such as the day of sending
   * @param aantal how many working days, at least 1
   * @return the last of them: never a Saturday, Sunday or holiday
   */
  public static LocalDate werkdagen(LocalDate na, int aantal) {
    LocalDate dag = na;
    for (int nog = aantal; nog > 0; ) {
      dag = dag.plusDays(1);
      if (!isVrij(dag)) {
        nog--;
      }
    }
    return dag;
  }

  /**
   * @param dag a day
   * @return true on Saturdays, Sundays and holidays of art. 3
   */
  public static boolean isVrij(LocalDate dag) {
    return dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY || isFeestdag(dag);
  }

  /**
   * @param dag a day
   * @return true on holidays of art. 3, whatever day of the week they are
   */
  public static boolean isFeestdag(LocalDate dag) {
    return VASTE_DAGEN.contains(MonthDay.from(dag))
        || dag.equals(koningsdag(dag.getYear()))
        || isRondPasen(dag);
  }

  private static boolean isRondPasen(LocalDate dag) {
    LocalDate pasen = pasen(dag.getYear());
    return dag.equals(pasen.plusDays(GOEDE_VRIJDAG))
        || dag.equals(pasen.plusDays(TWEEDE_PAASDAG))
        || dag.equals(pasen.plusDays(HEMELVAART))
        || dag.equals(pasen.plusDays(TWEEDE_PINKSTERDAG));
  }

  private static LocalDate koningsdag(int jaar) {
    LocalDate dag = LocalDate.of(jaar, Month.APRIL, KONINGSDAG);
    return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
  }

  /** Easter Sunday of the Gregorian calendar, from the golden number, the epact and the day of the week. */
  static LocalDate pasen(int jaar) {
    int gulden = jaar % 19;
    int eeuw = jaar / 100;
    int epacta = (eeuw - eeuw / 4 - (8 * eeuw + 13) / 25 + 19 * gulden + 15) % 30;
    int maan = epacta - epacta / 28 * (1 - epacta / 28 * (29 / (epacta + 1)) * ((21 - gulden) / 11));
    int weekdag = (jaar + jaar / 4 + maan + 2 - eeuw + eeuw / 4) % 7;
    int dagen = maan - weekdag;
    int maand = 3 + (dagen + 40) / 44;
    return LocalDate.of(jaar, maand, dagen + 28 - 31 * (maand / 4));
  }
}
