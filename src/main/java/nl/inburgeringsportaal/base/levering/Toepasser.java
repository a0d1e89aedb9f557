package nl.inburgeringsportaal.base.levering;

/** Turns the staged lines of one file of one delivery into records, part by part, in one transaction. */
@FunctionalInterface
public interface Toepasser {

  /**
   * Beginning of an insert of rows that refer to rows that cannot go meanwhile, because this transaction made them or
   * nobody ever removes them: to let the database look them up once more would take a third of the time.
   */
  String ZONDER_OPZOEKEN = "set statement foreign_key_checks = 0 for ";

  /**
   * Turns staged lines into records, and does what follows from that (signals, figures), with set-based SQL on
   * the current transaction's connection. Lines with {@code geweigerd} are left out.
   *
   * @param vanRegel first line, inclusive
   * @param totEnMetRegel last line, inclusive
   * @return how many records were new or really changed
   */
  Aantallen pasToe(long vanRegel, long totEnMetRegel);

  /** Does what follows once from all lines together, after the last part and in the same transaction. */
  default void rondAf() {
    // Most files need nothing here.
  }

  /**
   * @return false when the deliverer had no record of this kind before this delivery, so that none can be missing
   */
  default boolean hadEerder() {
    return true;
  }

  /**
   * Result of applying some lines.
   *
   * @param nieuw records that were added
   * @param gewijzigd records of which at least one value became another one
   */
  record Aantallen(long nieuw, long gewijzigd) {

    /**
     * @param ander the result of other lines
     * @return both together
     */
    public Aantallen plus(Aantallen ander) {
      return new Aantallen(nieuw + ander.nieuw, gewijzigd + ander.gewijzigd);
    }
  }
}
