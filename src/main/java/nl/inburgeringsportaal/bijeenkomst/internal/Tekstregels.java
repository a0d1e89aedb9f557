package nl.inburgeringsportaal.bijeenkomst.internal;

import nl.inburgeringsportaal.base.OngeldigeInvoer;

/** What holds for every field of text. */
public final class Tekstregels {
  private static final String HTTPS = "https://";

  private Tekstregels() {}

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
  public static String hoogstens(String veld, String tekst, int langste) {
    return tekst == null || tekst.isBlank() ? null : verplicht(veld, tekst, langste);
  }

  /**
   * @param veld name of the field
   * @param adres address of a page, may be null
   * @return it without spaces around it, null when there is nothing
   * @throws OngeldigeInvoer when it is no address that begins with {@code https://}
   */
  public static String webadres(String veld, String adres) {
    String kaal = hoogstens(veld, adres, 500);
    if (kaal != null && (!kaal.startsWith(HTTPS) || kaal.length() == HTTPS.length() || kaal.matches(".*[\\s\"<>].*"))) {
      throw new OngeldigeInvoer(veld, null, "bijeenkomst.fout.adres");
    }
    return kaal;
  }
}
