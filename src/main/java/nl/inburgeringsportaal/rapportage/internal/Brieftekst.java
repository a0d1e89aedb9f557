package nl.inburgeringsportaal.rapportage.internal;

import nl.inburgeringsportaal.base.OngeldigeInvoer;

/** What holds for every text that is written for the letter. */
public final class Brieftekst {
  private Brieftekst() {}

  /**
   * @param veld name of the field
   * @param tekst what was filled in
   * @param langste most characters
   * @return it without spaces around it
   * @throws OngeldigeInvoer when it is empty or too long
   */
  public static String verplicht(String veld, String tekst, int langste) {
    String kaal = tekst == null ? "" : tekst.strip();
    if (kaal.isEmpty() || kaal.length() > langste) {
      throw new OngeldigeInvoer(veld, null, "fout.lengte", langste);
    }
    return kaal;
  }

  /**
   * @param veld name of the field
   * @param tekst what was filled in, may be null
   * @param langste most characters
   * @return it without spaces around it, null when there is nothing
   * @throws OngeldigeInvoer when it is too long
   */
  public static String misschien(String veld, String tekst, int langste) {
    return tekst == null || tekst.isBlank() ? null : verplicht(veld, tekst, langste);
  }
}
