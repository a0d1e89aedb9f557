package nl.inburgeringsportaal.keurmerk;

/** Addresses of the screens of schools and procedures, for links from other modules. */
public final class KeurmerkRoute {
  /** The list of taalscholen. */
  public static final String TAALSCHOLEN = "taalscholen";

  /** The list of procedures. */
  public static final String PROCEDURES = "keurmerkprocedures";

  /** Parameter that names the tab of a taalschool. */
  public static final String TAB = "tab";

  private KeurmerkRoute() {}

  /**
   * @param id id of a taalschool
   * @return address of its page
   */
  public static String taalschool(long id) {
    return TAALSCHOLEN + "/" + id;
  }

  /**
   * @param id id of a procedure
   * @return address of its page
   */
  public static String procedure(long id) {
    return PROCEDURES + "/" + id;
  }
}
