package nl.inburgeringsportaal.toegang.internal;

import org.springframework.stereotype.Component;

/** Whether accounts and groups are maintained at the identity provider, and where; asked each time it matters. */
@Component
public class Identiteitsbeheer {
  private static final String BEHEER = "/admin/realms/";
  private static final String REALM = "/realms/";

  private final Beheerinstelling instelling;

  Identiteitsbeheer(Beheerinstelling beheer, Identiteitsinstellingen provider) {
    String adres = beheer.adres();
    if (leeg(adres) && provider.intern() != null) {
      adres = provider.intern().replaceFirst(REALM, BEHEER);
    }
    this.instelling =
        new Beheerinstelling(
            leeg(adres) ? null : adres.replaceFirst("/+$", ""),
            beheer.client(),
            beheer.geheim(),
            beheer.wachttijd(),
            beheer.meteen());
  }

  private static boolean leeg(String tekst) {
    return tekst == null || tekst.isBlank();
  }

  /**
   * @return the settings of this moment
   */
  public Beheerinstelling instelling() {
    return instelling;
  }

  /**
   * @return true when changes are passed on
   */
  public boolean aan() {
    return !leeg(instelling().adres()) && !leeg(instelling().geheim());
  }

  /**
   * @return address of the administration of the realm, without a slash at its end
   */
  String adres() {
    return instelling().adres();
  }

  /**
   * @return where the service account gets its token
   */
  String tokenadres() {
    return adres().replaceFirst(BEHEER, REALM) + "/protocol/openid-connect/token";
  }
}
