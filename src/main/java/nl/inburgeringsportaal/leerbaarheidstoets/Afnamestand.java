package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How a session stands according to everything that was tapped. Names nobody but its supervisors.
 *
 * @param sessieId id of the session
 * @param status its status
 * @param begonnenOp when the test began, null when it did not
 * @param pauze true while it is interrupted
 * @param gestoptOp when the test ended for everybody, null when it did not
 * @param afgerondOp when it was closed, null when it was not
 * @param begeleiders who supervises it now
 * @param plaatsen its candidates, by exam number
 * @param geweigerd taps that changed nothing, the last first
 */
public record Afnamestand(
    long sessieId,
    LbtSessiestatus status,
    LocalDateTime begonnenOp,
    boolean pauze,
    LocalDateTime gestoptOp,
    LocalDateTime afgerondOp,
    List<Begeleider> begeleiders,
    List<Plaats> plaatsen,
    List<Geweigerd> geweigerd) {

  /**
   * Somebody who supervises.
   *
   * @param naam his name
   * @param zelf true for the current user
   * @param getekendOp when he signed, null when he did not
   */
  public record Begeleider(String naam, boolean zelf, LocalDateTime getekendOp) {

    /** Not the person: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Begeleider[]";
    }
  }

  /**
   * A candidate, without a name.
   *
   * @param id id of the placement
   * @param examennummer exam number
   * @param stand how he stands
   * @param teLaat true when he came too late
   * @param terPlaatse true when he came without being planned
   * @param identiteit kind of document that was seen, null for none yet
   * @param hulp kinds of help that he got
   * @param begonnenOp when he began, null when he did not
   * @param gestoptOp when he ended, null when he did not
   */
  public record Plaats(
      long id,
      String examennummer,
      Aanwezigheidsstand stand,
      boolean teLaat,
      boolean terPlaatse,
      Identiteitsdocument identiteit,
      Set<Hulpsoort> hulp,
      LocalDateTime begonnenOp,
      LocalDateTime gestoptOp) {

    /** Not the number: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Plaats[" + id + " " + stand + "]";
    }
  }

  /**
   * A tap that changed nothing.
   *
   * @param sleutel its key
   * @param soort what was tapped
   * @param plaatsingId about which candidate, null for none
   * @param moment when it was tapped
   * @param reden key of the reason, below {@code lbt-afname.geweigerd.}
   * @param begeleider who tapped it
   */
  public record Geweigerd(
      UUID sleutel,
      Afnamesoort soort,
      Long plaatsingId,
      LocalDateTime moment,
      String reden,
      String begeleider) {

    /** Not the person: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Geweigerd[" + soort + " " + reden + "]";
    }
  }
}
