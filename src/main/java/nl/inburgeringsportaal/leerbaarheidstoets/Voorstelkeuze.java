package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;

/**
 * A place that the portal proposes, or that nothing fits.
 *
 * @param deelnameId id of the test of a candidate
 * @param sessieId id of the session, null when none fits
 * @param teLaat true when the session is after the end of his ten weeks
 * @param waarom why no session fits, null when one does
 */
public record Voorstelkeuze(long deelnameId, Long sessieId, boolean teLaat, Reden waarom) {

  /** Why no session fits: the first of these that leaves none. */
  public enum Reden {
    /** There is no session to come with who may supervise a candidate of his gemeente. */
    TOESTEMMING,
    /** No such session is in a room that he can reach with a wheelchair. */
    ROLSTOEL,
    /** No such session has a version of the test in his language. */
    TAAL,
    /** Those are all full. */
    VOL
  }

  /**
   * A candidate as the proposal looks at him.
   *
   * @param deelnameId id of his test
   * @param gemeentecode gemeente whose candidate he is
   * @param uiterlijk last day of his ten weeks, null when they have not begun
   * @param taal ISO 639 code of the language of instruction, null when it is not known
   * @param rolstoel true when he uses a wheelchair
   */
  public record Kandidaat(
      long deelnameId, String gemeentecode, java.time.LocalDate uiterlijk, String taal, boolean rolstoel) {}

  /**
   * A session as the proposal looks at it.
   *
   * @param id id
   * @param begin when it begins
   * @param vrij seats that are free
   * @param rolstoel true when the room can be used with a wheelchair
   * @param talen languages in which its version of the test is explained
   * @param gemeenten codes of the gemeenten of which each supervisor has permission on the day
   * @param aanwezig languages of who has a place already
   */
  public record Sessie(
      long id,
      LocalDateTime begin,
      int vrij,
      boolean rolstoel,
      java.util.Set<String> talen,
      java.util.Set<String> gemeenten,
      java.util.Set<String> aanwezig) {}
}
