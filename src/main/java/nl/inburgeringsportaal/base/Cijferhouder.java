package nl.inburgeringsportaal.base;

import java.util.List;

/**
 * Something that keeps ciphers of {@link Versleuteling} in the database for longer than a key may live. Every module
 * that does registers itself as a bean, so that {@link Herversleuteling} reaches all of them.
 */
public interface Cijferhouder {

  /**
   * One cipher.
   *
   * @param id id of its row
   * @param plaats where it belongs, as it was given when it was made
   * @param cijfer the cipher
   */
  record Cijfer(long id, String plaats, byte[] cijfer) {

    /** Neither where nor what: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Cijfer[" + id + "]";
    }
  }

  /**
   * @return what it keeps, in Dutch and in the plural, for who reads the result of a command
   */
  String naam();

  /**
   * @param id id of a row, 0 to begin
   * @param hoogstens the most rows that are wanted
   * @return ciphers of the rows with a higher id, the lowest first; empty when there are none
   */
  List<Cijfer> na(long id, int hoogstens);

  /**
   * Puts a cipher in the place of another.
   *
   * @param oud what was read
   * @param nieuw the same content with the newest key
   * @return false when the row has another cipher by now, or none; then nothing is changed
   */
  boolean vervang(Cijfer oud, byte[] nieuw);
}
