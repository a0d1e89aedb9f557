package nl.inburgeringsportaal.levering;

/** Addresses of the screens of deliveries, for links from other modules. */
public final class LeveringRoute {
  /** Import: bring a file in, and the list of deliveries. */
  public static final String PAD = "leveringen";

  private LeveringRoute() {}

  /**
   * @param id id of a delivery
   * @return address of its page
   */
  public static String van(long id) {
    return PAD + "/" + id;
  }
}
