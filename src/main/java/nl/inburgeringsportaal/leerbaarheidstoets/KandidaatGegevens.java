package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.util.List;

/**
 * A candidate beside the list or in the dossier, as the reader may see him.
 *
 * @param nu how he stands
 * @param geboortedatum date of birth
 * @param ingetrokkenOp day on which DUO withdrew the number, null when it holds
 * @param gevraagd true when his gemeente signed him up
 * @param wens what he needs on the day
 * @param plaatsingen seats that he has or had, the latest first
 * @param eigen true when the reader is his klantmanager or replaces him
 * @param dossier true when the reader may open his dossier
 * @param overslaan ground for skipping, null when there is none or the reader may not know it
 * @param uitslag outcome, null when there is none or the reader may not know it
 * @param eerdereUitslagen outcomes that DUO replaced, the latest first
 */
public record KandidaatGegevens(
    KandidaatListItem nu,
    LocalDate geboortedatum,
    LocalDate ingetrokkenOp,
    boolean gevraagd,
    WensGegevens wens,
    List<KandidaatPlaatsing> plaatsingen,
    boolean eigen,
    boolean dossier,
    OverslaanGegevens overslaan,
    UitslagGegevens uitslag,
    List<UitslagGegevens> eerdereUitslagen) {

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "KandidaatGegevens[" + nu.id() + "]";
  }
}
