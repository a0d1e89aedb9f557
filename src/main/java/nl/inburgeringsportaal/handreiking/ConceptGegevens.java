package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * A draft of a version of an answer.
 *
 * @param id id
 * @param versie of the draft, for saving it
 * @param slug name of the question
 * @param opNummer version that it began from, 0 for a new question
 * @param status how far it is
 * @param inhoud what it says
 * @param geschrevenDoor account that wrote in it last
 * @param geschrevenOp when
 * @param auteurs everybody who wrote in it; none of them may judge it
 * @param eigen true when the current user is one of them
 * @param gaatIn first day of the published version, null while there is none
 * @param stappen what happened with it, the last first
 */
public record ConceptGegevens(
    long id,
    int versie,
    String slug,
    int opNummer,
    Conceptstatus status,
    ConceptInhoud inhoud,
    long geschrevenDoor,
    LocalDateTime geschrevenOp,
    Set<Long> auteurs,
    boolean eigen,
    LocalDate gaatIn,
    List<Stap> stappen) {

  public ConceptGegevens {
    auteurs = Set.copyOf(auteurs);
    stappen = List.copyOf(stappen);
  }

  /**
   * Something that was done with it.
   *
   * @param status how far it came by it
   * @param door account that did it
   * @param moment when
   * @param toelichting why, null for nothing
   */
  public record Stap(Conceptstatus status, long door, LocalDateTime moment, String toelichting) {}
}
