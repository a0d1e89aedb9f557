package nl.inburgeringsportaal.toegang;

/** Addresses of the pages about rights, for links from other modules. */
public final class RechtenRoute {
  /** What the current user may do himself. */
  public static final String MIJN = "mijn-rechten";

  /** Start of the address of what somebody may do. */
  public static final String VAN = "rechten";

  private RechtenRoute() {}

  /**
   * @param gebruikerId an account
   * @return address of the page about what it may do
   */
  public static String van(long gebruikerId) {
    return VAN + "/" + gebruikerId;
  }
}
