package nl.inburgeringsportaal.toegang;

import java.util.Map;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import org.springframework.security.core.Authentication;

/** A principal of the portal, however he proved who he is. */
public interface PortaalIdentiteit {

  /**
   * @return who he is and for which organisation he works in this session
   */
  HuidigeGebruiker gebruiker();

  /**
   * @return all organisations that he may choose from, id to name
   */
  Map<Long, String> organisaties();

  /**
   * @return whether his account is kept at the identity provider, where he can change it himself
   */
  default boolean bijProvider() {
    return false;
  }

  /**
   * The same proof of who he is, at work for another organisation.
   *
   * @param nu how he is logged in now
   * @param straks who he is from then on
   * @return how he is logged in from then on
   */
  Authentication metOrganisatie(Authentication nu, PortaalGebruiker straks);
}
