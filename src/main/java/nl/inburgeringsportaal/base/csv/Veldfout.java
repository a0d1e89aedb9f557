package nl.inburgeringsportaal.base.csv;

/**
 * A value that its column may not have. Thrown once per wrong field and caught per line, so it carries no
 * stack trace.
 */
public final class Veldfout extends Exception {
  private static final long serialVersionUID = 1L;
  private final String sleutel;
  private final transient Object[] argumenten;

  /**
   * @param sleutel key of the text; it gets the column and then the arguments
   * @param argumenten further arguments of the text, never the value itself
   */
  public Veldfout(String sleutel, Object... argumenten) {
    super(sleutel, null, false, false);
    this.sleutel = sleutel;
    this.argumenten = argumenten.clone();
  }

  /**
   * @return key of the text
   */
  public String sleutel() {
    return sleutel;
  }

  /**
   * @return arguments of the text after the column
   */
  public Object[] argumenten() {
    return argumenten.clone();
  }
}
