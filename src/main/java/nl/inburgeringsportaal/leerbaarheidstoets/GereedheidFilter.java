package nl.inburgeringsportaal.leerbaarheidstoets;

/**
 * Filter of the readiness per gemeente; null leaves a part out.
 *
 * @param zoek part of the name
 * @param mist what is missing
 * @param alleenOpen true for gemeenten that miss something or have an open obstacle
 */
public record GereedheidFilter(String zoek, Gereedheidstap mist, boolean alleenOpen) {

  /** Every gemeente. */
  public static final GereedheidFilter ALLE = new GereedheidFilter(null, null, false);
}
