package nl.inburgeringsportaal.rapportage;

/** Parts of the plan by which the law is monitored and evaluated. */
public enum Monitoringsoort {
  INDICATOR,
  ONDERZOEK
}
