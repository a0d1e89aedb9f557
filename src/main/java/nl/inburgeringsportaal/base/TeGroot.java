package nl.inburgeringsportaal.base;

/** A file larger than is taken. */
public class TeGroot extends OngeldigeInvoer {
  private static final long serialVersionUID = 1L;

  /**
   * @param bestand name of the file
   * @param hoogstens most bytes, a whole number of megabytes of 1,048,576
   */
  public TeGroot(String bestand, long hoogstens) {
    super(bestand, null, "fout.te-groot", String.valueOf(hoogstens >> 20));
  }
}
