package nl.inburgeringsportaal.leerbaarheidstoets;

/** Why somebody need not take the test (Wet inburgering 2021 art. 14 lid 6-7). May be health: for his klantmanager. */
public enum Overslaangrond {
  /** Cannot see well enough to take the test. */
  VISUEEL,
  /** Cannot hear well enough to take the test, and no interpreter or other help makes it possible. */
  AUDITIEF
}
