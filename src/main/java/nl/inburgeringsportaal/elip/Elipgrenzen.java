package nl.inburgeringsportaal.elip;

import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Regelwaarde;

/**
 * The limits of the group on a day, as known at a moment.
 *
 * @param minstens whole euros that count whatever is left of the term
 * @param minstensEindeTermijn whole euros that count in the last part of the term
 * @param eindeTermijnMaanden length of that last part in months
 * @param bron source of the first one, Dutch
 */
public record Elipgrenzen(int minstens, int minstensEindeTermijn, int eindeTermijnMaanden, String bron) {

  /**
   * @param moment on which day, as known when
   * @param regels the rules
   * @return the limits
   */
  public static Elipgrenzen van(Peilmoment moment, Regels regels) {
    Regelwaarde minstens = regels.waarde(Regels.ELIP_GELEEND_MINSTENS, moment);
    return new Elipgrenzen(
        minstens.getal(),
        regels.waarde(Regels.ELIP_GELEEND_EINDE_TERMIJN_MINSTENS, moment).getal(),
        regels.waarde(Regels.ELIP_EINDE_TERMIJN_MAANDEN, moment).getal(),
        minstens.bron());
  }

  /**
   * @param ander other limits
   * @return true when they count the same
   */
  public boolean telGelijk(Elipgrenzen ander) {
    return minstens == ander.minstens
        && minstensEindeTermijn == ander.minstensEindeTermijn
        && eindeTermijnMaanden == ander.eindeTermijnMaanden;
  }
}
