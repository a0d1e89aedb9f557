package nl.inburgeringsportaal.jongeren.internal;

/** Brings signals up to date with what a delivery changed, in the transaction of that delivery. */
public interface SignaalHerberekening {

  /**
   * @param leveringId the delivery; the pupils that it added or changed carry it in {@code levering_id}
   * @param schoolId the school that delivered
   */
  void herbereken(long leveringId, long schoolId);
}
