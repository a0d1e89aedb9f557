package nl.inburgeringsportaal.toegang;

import java.util.Map;
import nl.inburgeringsportaal.base.HuidigeGebruiker;

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
}
