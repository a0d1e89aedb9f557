package nl.inburgeringsportaal.base;

/** What the user asked for is against a rule; the text names the rule and what can be done. */
public class RegelOvertreden extends DomeinFout {
  private static final long serialVersionUID = 1L;

  /**
   * @param sleutel key of the text
   * @param argumenten arguments of the text
   */
  public RegelOvertreden(String sleutel, Object... argumenten) {
    super(sleutel, argumenten);
  }
}
