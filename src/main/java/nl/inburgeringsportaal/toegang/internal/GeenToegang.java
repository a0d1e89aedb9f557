package nl.inburgeringsportaal.toegang.internal;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** The identity provider let somebody in for whom the portal has nothing to do. */
final class GeenToegang extends OAuth2AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final String aanmeldbewijs;

  /**
   * @param aanmeldbewijs his ID token, with which he can log out at the provider
   */
  GeenToegang(String aanmeldbewijs) {
    super("geen_toegang");
    this.aanmeldbewijs = aanmeldbewijs;
  }

  String aanmeldbewijs() {
    return aanmeldbewijs;
  }
}
