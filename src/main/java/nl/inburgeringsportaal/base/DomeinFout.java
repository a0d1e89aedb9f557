package nl.inburgeringsportaal.base;

/**
 * Something the user can understand and mend. The text is in the bundles under {@link #sleutel()}; message
 * and arguments never hold a BSN or a token.
 */
public abstract class DomeinFout extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String sleutel;
  private final transient Object[] argumenten;

  protected DomeinFout(String sleutel, Object... argumenten) {
    super(sleutel);
    this.sleutel = sleutel;
    this.argumenten = argumenten.clone();
  }

  /**
   * @return key of the text in the bundles
   */
  public String sleutel() {
    return sleutel;
  }

  /**
   * @return arguments of the text
   */
  public Object[] argumenten() {
    return argumenten == null ? new Object[0] : argumenten.clone();
  }
}
