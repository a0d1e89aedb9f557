package nl.inburgeringsportaal.bench;

import java.util.List;

/** One benchmark; {@link Bench} knows them by name. */
interface Meting {

  /**
   * @return name on the command line and of the file with the figures
   */
  String naam();

  /**
   * Measures.
   *
   * @param omgeving the portal and its data, started at first use
   * @return the figures
   */
  List<Figuur> meet(Omgeving omgeving) throws Exception;
}
