package nl.inburgeringsportaal.handreiking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Languages into which answers can be translated, by their tag of BCP 47. */
public enum Vertaaltaal {
  AR("ar", true),
  CKB("ckb", true),
  EN("en", false),
  ES("es", false),
  FA("fa", true),
  FR("fr", false),
  PL("pl", false),
  PS("ps", true),
  SO("so", false),
  TI("ti", false),
  TR("tr", false),
  UK("uk", false),
  UR("ur", true),
  ZH("zh", false);

  private final String tag;
  private final boolean rechtsNaarLinks;

  Vertaaltaal(String tag, boolean rechtsNaarLinks) {
    this.tag = tag;
    this.rechtsNaarLinks = rechtsNaarLinks;
  }

  /**
   * @param tag a tag as it stands in an address
   * @return the language, empty when it is none of these
   */
  public static Optional<Vertaaltaal> vanTag(String tag) {
    return Arrays.stream(values()).filter(taal -> taal.tag.equals(tag)).findFirst();
  }

  /**
   * @return its tag, for {@code lang} and for addresses
   */
  public String tag() {
    return tag;
  }

  /**
   * @return {@code rtl} or {@code ltr}
   */
  public String richting() {
    return rechtsNaarLinks ? "rtl" : "ltr";
  }

  /**
   * @return its name in itself, such as {@code Türkçe}
   */
  public String eigenNaam() {
    Locale taal = Locale.forLanguageTag(tag);
    return taal.getDisplayLanguage(taal);
  }

  /**
   * @param lezer language of the reader
   * @return its name for that reader, such as {@code Turks}
   */
  public String naam(Locale lezer) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(lezer);
  }
}
