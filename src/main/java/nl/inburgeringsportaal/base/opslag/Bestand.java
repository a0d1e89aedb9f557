package nl.inburgeringsportaal.base.opslag;

import java.time.LocalDateTime;

/**
 * A file in the store, without its content.
 *
 * @param id id in the store
 * @param naam its cleaned name
 * @param soort by its content
 * @param bytes size of what is kept
 * @param sha256 checksum of what is kept, in lower case hexadecimal
 * @param ontvangenOp when it came in
 * @param door user name of who sent it in; {@code systeem} for a visitor
 */
public record Bestand(
    long id, String naam, Opslagsoort soort, long bytes, String sha256, LocalDateTime ontvangenOp, String door) {

  /** Not its name: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Bestand[" + id + "]";
  }
}
