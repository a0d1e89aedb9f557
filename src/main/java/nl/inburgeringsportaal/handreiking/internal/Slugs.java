package nl.inburgeringsportaal.handreiking.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of questions in addresses. */
public final class Slugs {
  private static final int LANGSTE = 60;
  private static final int LANGST_MOGELIJK = 80;
  private static final Pattern VORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Slugs() {}

  /**
   * @param vraag a question
   * @return a name for it: its words in plain letters, as many as fit
   */
  public static String voorstel(String vraag) {
    String woorden =
        Normalizer.normalize(vraag, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (woorden.length() <= LANGSTE) {
      return woorden;
    }
    int einde = woorden.lastIndexOf('-', LANGSTE);
    return woorden.substring(0, einde > 0 ? einde : LANGSTE);
  }

  /**
   * @param slug a name
   * @return true when an address can hold it
   */
  public static boolean isGoed(String slug) {
    return slug != null && slug.length() <= LANGST_MOGELIJK && VORM.matcher(slug).matches();
  }
}
