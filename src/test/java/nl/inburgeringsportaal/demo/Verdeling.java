package nl.inburgeringsportaal.demo;

import java.util.SplittableRandom;

/**
 * Divides an amount over a number of people so that the shares differ and add up exactly, without keeping them: what
 * one gets more than the mean his neighbour gets less.
 *
 * @param aantal how many people
 * @param totaal the amount in cents
 * @param uitslag how many cents a share may differ from the mean
 */
record Verdeling(int aantal, long totaal, long uitslag) {

  /**
   * @param nummer whose share, from 0
   * @return cents
   */
  long deel(int nummer) {
    long gemiddeld = totaal / aantal + (nummer < totaal % aantal ? 1 : 0);
    if (nummer == aantal - 1 && aantal % 2 == 1) {
      return gemiddeld;
    }
    long verschil = new SplittableRandom(nummer / 2 * 7_919L + aantal).nextLong(uitslag);
    return nummer % 2 == 0 ? gemiddeld + verschil : gemiddeld - verschil;
  }
}
