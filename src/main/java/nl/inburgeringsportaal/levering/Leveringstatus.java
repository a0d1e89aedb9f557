package nl.inburgeringsportaal.levering;

import java.util.Locale;

/** Where a delivery is on its way. */
public enum Leveringstatus {
  /** Still coming in; nobody sees it. */
  ONTVANGST,
  /** Stored, waiting for its turn. */
  ONTVANGEN,
  /** Being read and checked. */
  CONTROLEREN,
  /** Checked; waits for the user on the page to say that it may be applied. */
  WACHT,
  /** Being applied; nobody sees anything of it until all of it is there. */
  VERWERKEN,
  /** Applied: records, signals and figures show it. */
  VERWERKT,
  /** Nothing was applied: it has faults, or the user cancelled it. */
  GEWEIGERD,
  /** Nothing was applied: the portal failed; the delivery can be repeated. */
  MISLUKT;

  /**
   * @return true when nothing more will happen to it
   */
  public boolean isEind() {
    return this == VERWERKT || this == GEWEIGERD || this == MISLUKT;
  }

  /**
   * @return name in the API; waiting for the user is a part of checking
   */
  public String naam() {
    return (this == WACHT ? CONTROLEREN : this).name().toLowerCase(Locale.ROOT);
  }
}
