package nl.inburgeringsportaal.base.opslag;

/**
 * A file that was taken in and belongs to nothing yet. Whoever holds this may let it belong to something; nobody else
 * knows its key.
 *
 * @param id id in the store
 * @param sleutel chance that goes with the id
 * @param naam its cleaned name
 * @param soort by its content
 * @param bytes size of what is kept
 */
public record LosBestand(long id, String sleutel, String naam, Opslagsoort soort, long bytes) {

  /** Neither key nor name: a record is easily written to a log. */
  @Override
  public String toString() {
    return "LosBestand[" + id + "]";
  }
}
