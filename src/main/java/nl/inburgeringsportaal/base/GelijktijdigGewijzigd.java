package nl.inburgeringsportaal.base;

/** Somebody else changed the record after the user read it; nothing was saved. */
public class GelijktijdigGewijzigd extends DomeinFout {
  private static final long serialVersionUID = 1L;

  /** A record with a newer version than the one the form was filled from. */
  public GelijktijdigGewijzigd() {
    super("fout.gelijktijdig-gewijzigd");
  }
}
