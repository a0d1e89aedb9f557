package nl.inburgeringsportaal.handreiking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import nl.inburgeringsportaal.regels.Onderwijssoort;

/** Addresses of the handreiking, for links from other modules. */
public final class HandreikingRoute {
  /** Address of the page with all questions. */
  public static final String PAD = "handreiking";

  /** Query parameter that holds the kind of education. */
  public static final String ONDERWIJS = "onderwijs";

  /** Query parameter that holds what is searched for. */
  public static final String ZOEK = "zoek";

  /** Query parameter that holds the situation. */
  public static final String SITUATIE = "situatie";

  /** Query parameter that holds for whom the answers are. */
  public static final String VOOR = "voor";

  /** Query parameter that is {@link #REGELS_2021} for the rules of December 2021. */
  public static final String REGELS = "regels";

  /** Value of {@link #REGELS}. */
  public static final String REGELS_2021 = "2021";

  /** Query parameter with the day whose rules are read, {@code yyyy-MM-dd}; today or earlier. */
  public static final String DAG = "dag";

  /** Query parameter with the language of a translation, such as {@code ar}. */
  public static final String TAAL = "taal";

  /** Address of the page that says what became different. */
  public static final String VERANDERD = "handreiking-veranderd";

  private HandreikingRoute() {}

  /**
   * @param slug name of a question
   * @return address of its page
   */
  public static String vraag(String slug) {
    return PAD + "/" + slug;
  }

  /**
   * @param slug name of a question
   * @param dag a day
   * @return address of its page with the rules of that day, for a link; it holds a query
   */
  public static String vraag(String slug, LocalDate dag) {
    return vraag(slug) + "?" + DAG + "=" + dag;
  }

  /**
   * @param tekst what is searched for
   * @return address of the page with what is found, for a link; it holds a query
   */
  public static String zoek(String tekst) {
    return PAD + "?" + ZOEK + "=" + URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }

  /**
   * @param soort kind of education
   * @return address of the page with its questions, for a link; it holds a query
   */
  public static String onderwijs(Onderwijssoort soort) {
    return PAD + "?" + ONDERWIJS + "=" + waarde(soort);
  }

  /**
   * @param soort kind of education
   * @return its value in an address
   */
  public static String waarde(Onderwijssoort soort) {
    return soort.name().toLowerCase(Locale.ROOT);
  }
}
