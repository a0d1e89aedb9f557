package nl.inburgeringsportaal.toegang.internal;

import org.springframework.stereotype.Component;

/** Whether accounts and groups are maintained at an identity provider, and where; asked each time it matters. */
@Component
public class Identiteitsbeheer {
  private static final String BEHEER = "/admin/realms/";

  private final Identiteitsinstelling instelling;

  Identiteitsbeheer(Identiteitsinstelling instelling) {
    this.instelling = instelling;
  }

  /**
   * @return the settings of this moment
   */
  public Identiteitsinstelling instelling() {
    return instelling;
  }

  /**
   * @return true when changes are passed on
   */
  public boolean aan() {
    String adres = instelling().adres();
    return adres != null && !adres.isBlank();
  }

  /**
   * @return address of the administration of the realm, without a slash at its end
   */
  String adres() {
    return instelling().adres().replaceFirst("/+$", "");
  }

  /**
   * @return where the service account gets its token
   */
  String tokenadres() {
    return adres().replace(BEHEER, "/realms/") + "/protocol/openid-connect/token";
  }
}
