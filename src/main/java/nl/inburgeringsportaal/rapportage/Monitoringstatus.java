package nl.inburgeringsportaal.rapportage;

/** How far a part of the monitoring plan is. */
public enum Monitoringstatus {
  GEPLAND,
  LOOPT,
  GEREED,
  VERVALLEN
}
