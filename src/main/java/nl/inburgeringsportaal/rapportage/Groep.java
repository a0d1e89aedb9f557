package nl.inburgeringsportaal.rapportage;

import java.util.Locale;
import nl.inburgeringsportaal.inburgeraar.Doelgroep;

/** The groups of the table about progress. */
public enum Groep {
  TOTAAL,
  ASIEL,
  GEZIN_EN_OVERIG;

  /**
   * @return its name in the API
   */
  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param doelgroep a group of persons
   * @return true when these persons are in this group
   */
  public boolean omvat(Doelgroep doelgroep) {
    return switch (this) {
      case TOTAAL -> true;
      case ASIEL -> doelgroep == Doelgroep.ASIELSTATUSHOUDER;
      case GEZIN_EN_OVERIG -> doelgroep == Doelgroep.GEZINSMIGRANT_EN_OVERIGE_MIGRANT;
    };
  }
}
