package nl.inburgeringsportaal.levering;

import nl.inburgeringsportaal.base.OngeldigeInvoer;

/** A file larger than is taken. */
public class TeGroot extends OngeldigeInvoer {
  private static final long serialVersionUID = 1L;

  /** Most bytes of one file: 200 MB, a megabyte being 1,048,576 bytes. */
  public static final long HOOGSTENS = 200L << 20;

  /**
   * @param bestand name of the part
   */
  public TeGroot(String bestand) {
    super(bestand, null, "levering.te-groot", String.valueOf(HOOGSTENS >> 20));
  }
}
