package nl.inburgeringsportaal.base.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as people read them. */
public final class Geldtekst {
  private Geldtekst() {}

  /**
   * @param bedrag euros
   * @param taal language of the reader
   * @return it with its sign and two digits for the cents
   */
  public static String van(BigDecimal bedrag, Locale taal) {
    NumberFormat vorm = NumberFormat.getNumberInstance(taal);
    vorm.setMinimumFractionDigits(2);
    vorm.setMaximumFractionDigits(2);
    return "€ " + vorm.format(bedrag);
  }
}
