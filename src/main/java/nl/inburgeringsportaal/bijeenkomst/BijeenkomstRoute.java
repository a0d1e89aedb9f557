package nl.inburgeringsportaal.bijeenkomst;

/** Addresses of meetings and publications, for links from other modules. */
public final class BijeenkomstRoute {
  /** Address of the list of meetings. */
  public static final String BIJEENKOMSTEN = "bijeenkomsten";

  /** Address of somebody's own sign-ups. */
  public static final String MIJN = "mijn-aanmeldingen";

  /**
   * Address of the page behind the link in a mail. Its secret follows after a {@code #}: a browser does not send that
   * part, so it comes in no log and in no {@code Referer}.
   */
  public static final String AANMELDING = "aanmelding";

  /** Address of the list of publications. */
  public static final String PUBLICATIES = "publicaties";

  private BijeenkomstRoute() {}

  /**
   * @param id id of a meeting
   * @return address of its page
   */
  public static String bijeenkomst(long id) {
    return BIJEENKOMSTEN + "/" + id;
  }

  /**
   * @param id id of a publication
   * @return address of its page
   */
  public static String publicatie(long id) {
    return PUBLICATIES + "/" + id;
  }
}
