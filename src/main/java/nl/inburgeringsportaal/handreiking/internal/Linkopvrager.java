package nl.inburgeringsportaal.handreiking.internal;

import nl.inburgeringsportaal.handreiking.Linkuitkomst;

/** Asks an address on the web whether it is there. */
interface Linkopvrager {

  /**
   * @param adres an address
   * @return how it answered; never a fault
   */
  Antwoord vraag(String adres);

  /**
   * How an address answered.
   *
   * @param uitkomst what that means
   * @param status status of HTTP, null when there was no answer
   */
  record Antwoord(Linkuitkomst uitkomst, Integer status) {}
}
