package nl.inburgeringsportaal.base;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money.
 *
 * @param centen how many cents
 */
public record Bedrag(long centen) implements Serializable {
  private static final int HONDERD = 100;

  /**
   * @param euro whole euros
   * @return that amount
   */
  public static Bedrag euro(long euro) {
    return new Bedrag(Math.multiplyExact(euro, HONDERD));
  }

  /**
   * @return the amount in euros, with two decimals
   */
  public BigDecimal inEuro() {
    return BigDecimal.valueOf(centen, 2);
  }

  /**
   * @param aantal what it is divided by, more than 0
   * @return the share of each, rounded half up to the euro
   */
  public long perStukInHeleEuro(long aantal) {
    return inEuro().divide(BigDecimal.valueOf(aantal), 0, RoundingMode.HALF_UP).longValueExact();
  }
}
