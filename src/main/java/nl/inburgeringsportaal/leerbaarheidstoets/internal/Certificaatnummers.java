package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Numbers of certificates: twelve letters and digits that cannot be guessed, without those that are easily confused.
 * Another gemeente finds a person by the number on the certificate that he shows, and in no other way.
 */
@Component
public class Certificaatnummers {
  private static final String BEGIN = "TB";
  private static final String TEKENS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROEPEN = 3;
  private static final int PER_GROEP = 4;
  private static final int LENGTE = BEGIN.length() + GROEPEN * PER_GROEP;

  private final SecureRandom toeval = new SecureRandom();

  /**
   * @return a new number, such as {@code TB-7F3K-9Q2M-XW4B}
   */
  public String nieuw() {
    StringBuilder nummer = new StringBuilder(BEGIN);
    for (int i = 0; i < GROEPEN * PER_GROEP; i++) {
      if (i % PER_GROEP == 0) {
        nummer.append('-');
      }
      nummer.append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
    }
    return nummer.toString();
  }

  /**
   * @param getypt a number as somebody typed it, may be null
   * @return the number as it is stored; empty text when it cannot be one
   */
  public static String lees(String getypt) {
    String kaal = getypt == null ? "" : getypt.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    if (kaal.length() != LENGTE || !kaal.startsWith(BEGIN)) {
      return "";
    }
    return kaal.replaceAll("(?<=^TB)|(?<=^TB[A-Z0-9]{4})|(?<=^TB[A-Z0-9]{8})", "-");
  }
}
