package nl.inburgeringsportaal.base.levering;

/**
 * Takes the records of one file of a delivery back to what they would be without it, in one transaction. What was
 * changed since stays as it is.
 */
@FunctionalInterface
public interface Intrekker {

  /**
   * Called for the files of a delivery in the opposite of the order in which they were applied. It may also be called
   * only to see what would happen; then all that it does is undone.
   *
   * @param wat what is taken back
   * @return what it did, and why it cannot be done
   */
  Intrekking.Uitkomst trekIn(Intrekking wat);
}
