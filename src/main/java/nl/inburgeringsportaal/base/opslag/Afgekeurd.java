package nl.inburgeringsportaal.base.opslag;

/** A file that is not taken, and why. */
class Afgekeurd extends Exception {
  private static final long serialVersionUID = 1L;

  /** The rule that it breaks; the text of each is {@code opslag.fout.} with its name. */
  enum Grond {
    /** No kind that is taken. */
    SOORT,
    /** Called something else than it is, or two things at once. */
    VERMOMD,
    /** With a password: nobody can look into it. */
    VERSLEUTELD,
    /** Holds a macro. */
    MACRO,
    /** Does something by itself, or fetches something from elsewhere. */
    SCRIPT,
    /** Holds another file that cannot be looked into. */
    INGESLOTEN,
    /** Is not whole. */
    BESCHADIGD,
    /** Becomes far too large when it is opened. */
    UITGEPAKT
  }

  private final Grond grond;
  private final String soort;

  Afgekeurd(Grond grond, String soort) {
    super(grond.name(), null, false, false);
    this.grond = grond;
    this.soort = soort;
  }

  Grond grond() {
    return grond;
  }

  /** What it is, as far as it is known. */
  String soort() {
    return soort;
  }
}
