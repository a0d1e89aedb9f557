package nl.inburgeringsportaal.cursus;

/** Where a school and who learns there stand, for screens of other modules. */
public final class InstellingRoute {
  /** Address of the list of schools. */
  public static final String PAD = "instellingen";

  private InstellingRoute() {}

  /**
   * @param id id of a school
   * @return address of its page, relative to the portal
   */
  public static String instelling(long id) {
    return PAD + "/" + id;
  }
}
