package nl.inburgeringsportaal.keurmerk;

/** Which signals about taalscholen are open, told by the module above that keeps them. */
public interface OpenSignalen {

  /**
   * @return a query with the column {@code taalschool_id} and a row for each open signal; its text is code alone
   */
  String vraag();
}
