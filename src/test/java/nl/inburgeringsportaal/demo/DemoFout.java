package nl.inburgeringsportaal.demo;

/** Why the demo cannot start, in one sentence for the person at the console. */
final class DemoFout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DemoFout(String zin) {
    super(zin);
  }
}
