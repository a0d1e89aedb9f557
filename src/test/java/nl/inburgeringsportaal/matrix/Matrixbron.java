package nl.inburgeringsportaal.matrix;

import java.util.Map;

/**
 * Gives the access matrix records of an organisation to which nobody in the test belongs. A module with
 * records of its own has one implementation beside its other tests; it is found by a scan and made by Spring.
 */
public interface Matrixbron {

  /** Stands in every text of a foreign record; an answer that holds it has leaked. */
  String MERK = "Vreemdeling";

  /**
   * Makes the records, once. Names of values, most precise first: {@code LeerlingService.save} for all
   * arguments of a method (an {@code Object[]}) or {@code POST /api/v1/leveringen} for a request (a
   * {@code Supplier} of MockMvc's request builder), {@code GesprekService.id} for one parameter of a service's
   * methods, {@code leerlingId} for a parameter of that name anywhere.
   *
   * @return the values by name
   */
  Map<String, Object> voorbeelden();
}
