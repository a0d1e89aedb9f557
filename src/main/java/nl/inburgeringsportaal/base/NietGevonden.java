package nl.inburgeringsportaal.base;

/** A record that does not exist or that the user does not reach: both look the same from outside. */
public class NietGevonden extends DomeinFout {
  private static final long serialVersionUID = 1L;

  /** A record that is not there, or not for this user. */
  public NietGevonden() {
    super("fout.niet-gevonden");
  }
}
