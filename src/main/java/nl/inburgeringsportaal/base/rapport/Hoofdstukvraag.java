package nl.inburgeringsportaal.base.rapport;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.Vertaling;

/**
 * What a chapter is asked for.
 *
 * @param nu the peildatum, as known when
 * @param eerder the earlier day beside it, on or before it, as known at the same moment
 * @param woorden the texts
 * @param taal in which language the chapter is written
 */
public record Hoofdstukvraag(Peilmoment nu, Peilmoment eerder, Vertaling woorden, Locale taal) {

  /**
   * @param sleutel key of a text
   * @param argumenten its arguments
   * @return the text in the language of the chapter
   */
  public String t(String sleutel, Object... argumenten) {
    return woorden.getTranslation(sleutel, taal, argumenten);
  }

  /**
   * @return for what happened and does not stand: from the earlier day to the peildatum, both inclusive as in the
   *     letter
   */
  public Periode tijdvak() {
    return tijdvak(eerder.peildatum(), nu.peildatum());
  }

  /**
   * @param eerder an earlier day
   * @param nu a day
   * @return {@link #tijdvak()} of these days
   */
  public static Periode tijdvak(LocalDate eerder, LocalDate nu) {
    return new Periode(eerder, nu.plusDays(1));
  }

  /**
   * @return the equally long time that ends with the earlier day, which is in both, so that it is the first one of the
   *     letter before
   */
  public Periode tijdvakEerder() {
    return tijdvakEerder(eerder.peildatum(), nu.peildatum());
  }

  /**
   * @param eerder an earlier day
   * @param nu a day
   * @return {@link #tijdvakEerder()} of these days
   */
  public static Periode tijdvakEerder(LocalDate eerder, LocalDate nu) {
    return new Periode(eerder.minus(Period.between(eerder, nu)), eerder.plusDays(1));
  }
}
