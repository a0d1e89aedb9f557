package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How far a day lies from today, in the unit people would say it in: days up to two weeks, then weeks, months
 * from a quarter of a year on, years from two years on. Always rounded down, so a deadline never looks
 * farther off than it is.
 *
 * @param eenheid the unit
 * @param aantal number of units, never negative
 * @param verleden true when the day lies before today
 */
public record Afstand(Eenheid eenheid, long aantal, boolean verleden) {
  private static final int DAGEN_TOT = 14;
  private static final int WEKEN_TOT = 91;
  private static final int MAANDEN_TOT = 24;

  /** Units, with the part of the text key that belongs to them. */
  public enum Eenheid {
    VANDAAG,
    DAGEN,
    WEKEN,
    MAANDEN,
    JAREN
  }

  /**
   * @param vandaag today
   * @param dag another day
   * @return how far it is from today
   */
  public static Afstand van(LocalDate vandaag, LocalDate dag) {
    boolean verleden = dag.isBefore(vandaag);
    LocalDate eerst = verleden ? dag : vandaag;
    LocalDate later = verleden ? vandaag : dag;
    long dagen = ChronoUnit.DAYS.between(eerst, later);
    long maanden = ChronoUnit.MONTHS.between(eerst, later);
    if (dagen == 0) {
      return new Afstand(Eenheid.VANDAAG, 0, false);
    }
    if (dagen < DAGEN_TOT) {
      return new Afstand(Eenheid.DAGEN, dagen, verleden);
    }
    if (dagen < WEKEN_TOT) {
      return new Afstand(Eenheid.WEKEN, dagen / 7, verleden);
    }
    return maanden < MAANDEN_TOT
        ? new Afstand(Eenheid.MAANDEN, maanden, verleden)
        : new Afstand(Eenheid.JAREN, maanden / 12, verleden);
  }

  /**
   * @param taal language of the reader
   * @return for a deadline: {@code vandaag}, {@code over 3 dagen}, {@code 11 dagen te laat}
   */
  public String alsTermijn(Locale taal) {
    return I18NProvider.translate(taal, termijnsleutel(), aantal);
  }

  String alsTermijn(I18NProvider vertaling, Locale taal) {
    return vertaling.getTranslation(termijnsleutel(), taal, aantal);
  }

  /**
   * @param taal language of the reader
   * @return for a day that is no deadline: {@code vandaag}, {@code over 3 dagen}, {@code 2 weken geleden}
   */
  public String alsDag(Locale taal) {
    return I18NProvider.translate(taal, dagsleutel(), aantal);
  }

  String alsDag(I18NProvider vertaling, Locale taal) {
    return vertaling.getTranslation(dagsleutel(), taal, aantal);
  }

  private String termijnsleutel() {
    return sleutel(verleden ? "te-laat" : "over");
  }

  private String dagsleutel() {
    return sleutel(verleden ? "geleden" : "over");
  }

  private String sleutel(String soort) {
    return eenheid == Eenheid.VANDAAG
        ? "base.afstand.vandaag"
        : "base.afstand." + soort + "." + eenheid.name().toLowerCase(Locale.ROOT);
  }
}
