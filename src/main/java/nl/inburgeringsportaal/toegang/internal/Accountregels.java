package nl.inburgeringsportaal.toegang.internal;

import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.OngeldigeInvoer;

/** What the data of an account must be. */
public final class Accountregels {
  private static final int NAAM = 200;
  private static final int EMAIL = 254;
  private static final Pattern GEBRUIKERSNAAM = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");
  private static final Pattern EMAILVORM = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private Accountregels() {}

  /**
   * @param naam name as colleagues write it
   * @throws OngeldigeInvoer when it is empty or longer than 200 characters
   */
  public static void naam(String naam) {
    if (naam == null || naam.isBlank() || naam.length() > NAAM) {
      throw new OngeldigeInvoer("naam", naam, "fout.lengte", NAAM);
    }
  }

  /**
   * @param email address, null for none
   * @throws OngeldigeInvoer when it is no address
   */
  public static void email(String email) {
    if (email != null && (email.length() > EMAIL || !EMAILVORM.matcher(email).matches())) {
      throw new OngeldigeInvoer("email", email, "toegang.fout.email");
    }
  }

  /**
   * @param naam name to log in with
   * @throws OngeldigeInvoer when it cannot be one
   */
  public static void gebruikersnaam(String naam) {
    if (naam == null || !GEBRUIKERSNAAM.matcher(naam).matches()) {
      throw new OngeldigeInvoer("gebruikersnaam", naam, "toegang.fout.gebruikersnaam");
    }
  }
}
