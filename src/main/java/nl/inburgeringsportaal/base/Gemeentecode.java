package nl.inburgeringsportaal.base;

import java.util.regex.Pattern;

/**
 * Code of a gemeente as CBS and DUO write it: {@code GM} and four digits, such as {@code GM0344}.
 *
 * @param waarde the code
 */
public record Gemeentecode(String waarde) {
  private static final Pattern VORM = Pattern.compile("GM\\d{4}");

  public Gemeentecode {
    if (!isGeldig(waarde)) {
      throw new OngeldigeInvoer("gemeentecode", waarde, "fout.gemeentecode.vorm");
    }
  }

  /**
   * @param tekst a text
   * @return true when it has the form of a code; whether the gemeente exists is another question
   */
  public static boolean isGeldig(String tekst) {
    return tekst != null && VORM.matcher(tekst).matches();
  }

  @Override
  public String toString() {
    return waarde;
  }
}
