package nl.inburgeringsportaal.jongeren;

/** Residence status of a pupil as the school knows it; names as in {@code leerlingen.csv}. */
public enum Verblijfsstatus {
  STATUSHOUDER(false),
  GEZINSMIGRANT(false),
  IN_PROCEDURE(false),
  NEDERLANDER(true),
  EU(true),
  ONTHEEMDE_RTB(true),
  TIJDELIJK_VERBLIJF(true),
  /** Counts as possibly plichtig until the school has looked it up. */
  ONBEKEND(false);

  private final boolean nietInburgeringsplichtig;

  Verblijfsstatus(boolean nietInburgeringsplichtig) {
    this.nietInburgeringsplichtig = nietInburgeringsplichtig;
  }

  /**
   * @return true when somebody with this status does not become inburgeringsplichtig (Wi2021 art. 3)
   */
  public boolean isNietInburgeringsplichtig() {
    return nietInburgeringsplichtig;
  }
}
