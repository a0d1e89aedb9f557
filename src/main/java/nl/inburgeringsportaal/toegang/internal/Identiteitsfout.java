package nl.inburgeringsportaal.toegang.internal;

/**
 * Something was not passed on to the identity provider. Says nothing about whom: the code is enough to tell the
 * administrator in his own words.
 */
class Identiteitsfout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Codes, each with a text in the bundles. */
  static final String ONBEREIKBAAR = "onbereikbaar";

  static final String GEWEIGERD = "geweigerd";
  static final String MAIL = "mail";
  static final String STORING = "storing";
  static final String ONVERWACHT = "onverwacht";
  static final String NAAM_BEZET = "naam-bezet";
  static final String GEEN_ACCOUNT = "geen-account";
  static final String GEEN_EMAIL = "geen-email";
  static final String GEEN_SLEUTEL = "geen-sleutel";
  static final String ROL_ONBEKEND = "rol-onbekend";

  private final String code;
  private final boolean tijdelijk;
  private final int status;

  private Identiteitsfout(String code, boolean tijdelijk, int status) {
    // No cause: what a library says in its message may hold an address with a name in it.
    super(code);
    this.code = code;
    this.tijdelijk = tijdelijk;
    this.status = status;
  }

  /** It may go well later without anybody changing the command. */
  static Identiteitsfout tijdelijk(String code, int status) {
    return new Identiteitsfout(code, true, status);
  }

  /** Somebody has to do something first. */
  static Identiteitsfout blijvend(String code, int status) {
    return new Identiteitsfout(code, false, status);
  }

  String code() {
    return code;
  }

  boolean isTijdelijk() {
    return tijdelijk;
  }

  /** HTTP status of the answer, 0 when there was none. */
  int status() {
    return status;
  }
}
