package nl.inburgeringsportaal.keurmerk;

/**
 * How a school stands on a day.
 *
 * @param status status below a measure, null when it never had one
 * @param maatregel the heaviest measure on top of it, null for none
 */
public record Keurmerkstand(Keurmerkstatus status, Keurmerkstatus maatregel) {
  /** Never had a status. */
  public static final Keurmerkstand GEEN = new Keurmerkstand(null, null);

  /**
   * @return true when the school has the keurmerk, suspended or not
   */
  public boolean isGeldig() {
    return status != null && status.isGeldig();
  }

  /**
   * @return true when no new people may begin there
   */
  public boolean isGeschorst() {
    return maatregel == Keurmerkstatus.GESCHORST;
  }

  /**
   * @return the measure when there is one, else the status; null for none
   */
  public Keurmerkstatus bovenste() {
    return maatregel == null ? status : maatregel;
  }

  /**
   * @return what the public register says, null for nothing
   */
  public Registerstatus openbaar() {
    return Registerstatus.van(status, maatregel);
  }
}
