package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.OngeldigeInvoer;

/** What holds for every field that is filled in. */
public final class Invoerregels {
  private static final int LANGSTE_MAIL = 254;
  private static final int LANGSTE_ADRES = 500;
  private static final Pattern MAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
  private static final Pattern ADRES = Pattern.compile("https://[^\\s\"<>]+");

  private Invoerregels() {}

  /**
   * @param veld name of the field
   * @param tekst what was filled in
   * @param langste most characters
   * @return it without spaces around it
   * @throws OngeldigeInvoer when it is empty or too long
   */
  public static String tekst(String veld, String tekst, int langste) {
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
    return tekst == null || tekst.isBlank() ? null : tekst(veld, tekst, langste);
  }

  /**
   * @param veld name of the field
   * @param adres mail address
   * @return it in lower case
   * @throws OngeldigeInvoer when it is none
   */
  public static String mail(String veld, String adres) {
    String kaal = tekst(veld, adres, LANGSTE_MAIL).toLowerCase(Locale.ROOT);
    if (!MAIL.matcher(kaal).matches()) {
      throw new OngeldigeInvoer(veld, null, "leerbaarheidstoets.fout.mail");
    }
    return kaal;
  }

  /**
   * @param veld name of the field
   * @param adres address of a page, may be null
   * @return it without spaces around it, null when there is nothing
   * @throws OngeldigeInvoer when it does not begin with {@code https://}
   */
  public static String webadres(String veld, String adres) {
    String kaal = misschien(veld, adres, LANGSTE_ADRES);
    if (kaal != null && !ADRES.matcher(kaal).matches()) {
      throw new OngeldigeInvoer(veld, null, "leerbaarheidstoets.fout.adres");
    }
    return kaal;
  }

  /**
   * @param van first day
   * @param tot first day after, null for no end
   * @throws OngeldigeInvoer when there is no first day, or the end is not after it
   */
  public static void periode(LocalDate van, LocalDate tot) {
    if (van == null) {
      throw new OngeldigeInvoer("van", null, "fout.verplicht");
    }
    if (tot != null && !tot.isAfter(van)) {
      throw new OngeldigeInvoer("tot", null, "leerbaarheidstoets.fout.einde");
    }
  }
}
