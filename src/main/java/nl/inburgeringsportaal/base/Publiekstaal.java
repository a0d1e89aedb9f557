package nl.inburgeringsportaal.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Languages of the public pages on which people report something: Dutch and English, and what many inburgeraars read.
 * The rest of the portal exists in Dutch and English alone.
 */
public enum Publiekstaal {
  NL("nl-NL"),
  EN("en"),
  // Figures as on a Dutch letter, and as in the code of a report.
  AR("ar-u-nu-latn"),
  FA("fa-u-nu-latn"),
  TR("tr"),
  UK("uk"),
  FR("fr"),
  ES("es");

  /** Parameter of an address that names the language by its {@link #tag}. */
  public static final String PARAMETER = "taal";

  private final Locale locale;

  Publiekstaal(String locale) {
    this.locale = Locale.forLanguageTag(locale);
  }

  /**
   * @param tag a tag as it stands in an address
   * @return the language, empty when it is none of these
   */
  public static Optional<Publiekstaal> vanTag(String tag) {
    return Arrays.stream(values()).filter(taal -> taal.tag().equals(tag)).findFirst();
  }

  /**
   * @return the language of the texts and the way of dates and figures
   */
  public Locale locale() {
    return locale;
  }

  /**
   * @return its code of two letters (ISO 639-1), for {@code lang} and for addresses
   */
  public String tag() {
    return locale.getLanguage();
  }

  /**
   * @return {@code rtl} or {@code ltr}
   */
  public String richting() {
    return this == AR || this == FA ? "rtl" : "ltr";
  }

  /**
   * @return its name in itself, such as {@code Türkçe}
   */
  public String eigenNaam() {
    String naam = locale.getDisplayLanguage(locale);
    return naam.substring(0, 1).toUpperCase(locale) + naam.substring(1);
  }

  /**
   * @param lezer language of the reader
   * @return its name for that reader, such as {@code Turks}
   */
  public String naam(Locale lezer) {
    return locale.getDisplayLanguage(lezer);
  }
}
