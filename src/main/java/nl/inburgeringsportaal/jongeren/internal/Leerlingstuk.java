package nl.inburgeringsportaal.jongeren.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingsignaalGegevens;
import nl.inburgeringsportaal.jongeren.Leerlingsignaalstatus;
import nl.inburgeringsportaal.jongeren.SignaalGegevens;
import nl.inburgeringsportaal.jongeren.Termijnberekening;
import nl.inburgeringsportaal.jongeren.Termijnkeuzes;

/**
 * What the documents about a pupil are made of.
 *
 * @param school name of his school
 * @param leerling the pupil
 * @param signaal his signal
 * @param signalen his other signals
 * @param gesprekken his talks, the last one first
 * @param uitkomst what is left of the term under the plan of the last talk, or else with his present education
 * @param keuzes what each choice leaves, empty when there is nothing to choose
 * @param vandaag day on which the document is made
 */
public record Leerlingstuk(
    String school,
    LeerlingGegevens leerling,
    SignaalGegevens signaal,
    List<LeerlingsignaalGegevens> signalen,
    List<GesprekGegevens> gesprekken,
    Termijnberekening.Uitkomst uitkomst,
    List<Termijnkeuzes.Uitkomst> keuzes,
    LocalDate vandaag) {

  /** The signals that nobody has dealt with. */
  List<LeerlingsignaalGegevens> openSignalen() {
    return signalen.stream().filter(een -> een.status() == Leerlingsignaalstatus.OPEN).toList();
  }

  /** The last talk that the school held itself. */
  Optional<GesprekGegevens> laatsteGesprek() {
    return laatste(gesprekken);
  }

  /**
   * @param gesprekken talks, the last one first
   * @return the last one that the school held itself
   */
  public static Optional<GesprekGegevens> laatste(List<GesprekGegevens> gesprekken) {
    return gesprekken.stream().filter(een -> een.status() == Gespreksstatus.GEVOERD).findFirst();
  }

  /** Name of the pupil as he is called. */
  String naam() {
    return leerling.roepnaam() == null
        ? leerling.achternaam()
        : leerling.roepnaam() + " " + leerling.achternaam();
  }
}
