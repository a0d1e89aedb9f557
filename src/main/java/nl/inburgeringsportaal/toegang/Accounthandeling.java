package nl.inburgeringsportaal.toegang;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does with his own account at the identity provider, and comes back from. */
public enum Accounthandeling {
  /** Chooses another password. */
  WACHTWOORD("UPDATE_PASSWORD"),

  /** Adds a telephone for the code. */
  TELEFOON("CONFIGURE_TOTP");

  /** Name of the parameter in the address. */
  public static final String PARAMETER = "handeling";

  private static final String WEG_ERHEEN = "oauth2/authorization/portaal?" + PARAMETER + "=";

  private final String actie;

  Accounthandeling(String actie) {
    this.actie = actie;
  }

  /**
   * @return address in the portal that leads there
   */
  public String pad() {
    return WEG_ERHEEN + naam();
  }

  /**
   * @return name of the action at Keycloak ({@code kc_action})
   */
  public String actie() {
    return actie;
  }

  /**
   * @return name in addresses and texts
   */
  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param naam a name from outside, null allowed
   * @return the action of that name
   */
  public static Optional<Accounthandeling> vanNaam(String naam) {
    return Arrays.stream(values()).filter(handeling -> handeling.naam().equals(naam)).findFirst();
  }
}
