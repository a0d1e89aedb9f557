package nl.inburgeringsportaal.base;

/** A value that a field may not have; names field, value and rule. */
public class OngeldigeInvoer extends DomeinFout {
  private static final long serialVersionUID = 1L;
  private final String veld;
  private final transient Object waarde;

  /**
   * @param veld name of the field or parameter
   * @param waarde the refused value
   * @param sleutel key of the text that names the rule; it gets field, value and then the arguments
   * @param argumenten further arguments of the text
   */
  public OngeldigeInvoer(String veld, Object waarde, String sleutel, Object... argumenten) {
    super(sleutel, samen(veld, waarde, argumenten));
    this.veld = veld;
    this.waarde = waarde;
  }

  private static Object[] samen(String veld, Object waarde, Object[] rest) {
    Object[] alle = new Object[rest.length + 2];
    alle[0] = veld;
    alle[1] = waarde;
    System.arraycopy(rest, 0, alle, 2, rest.length);
    return alle;
  }

  /**
   * @return name of the field or parameter
   */
  public String veld() {
    return veld;
  }

  /**
   * @return the refused value
   */
  public Object waarde() {
    return waarde;
  }
}
