package nl.inburgeringsportaal.toezicht;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.opslag.Inzending;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.base.opslag.Opslag;
import nl.inburgeringsportaal.toezicht.internal.Bewijsboek;
import org.springframework.stereotype.Service;

/** Adding evidence at an own visit. Who adds it sees how many files he added; only Blik op Werk opens them. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BEZOEKER_EXTERN})
public class BewijsinvoerService {
  /** The most files that are added at once. */
  public static final int MEESTE = 10;

  /** The most files of one visit. */
  public static final int MEESTE_PER_BEZOEK = 100;

  private final Bewijsboek boek;
  private final Opslag opslag;

  BewijsinvoerService(Bewijsboek boek, Opslag opslag) {
    this.boek = boek;
    this.opslag = opslag;
  }

  /**
   * @param id id of a visit
   * @return how many files the current user added to it
   * @throws NietGevonden when he does not carry it out
   */
  public long aantal(long id) {
    return boek.aantal(id);
  }

  /**
   * Takes a file in for the form that is being filled in.
   *
   * @param id id of a visit
   * @param inzending the file
   * @return the file, which belongs to nothing yet
   * @throws NietGevonden when the current user does not carry the visit out
   * @throws OngeldigeInvoer when it is not taken; the text names file, kind or size, and rule
   * @throws IOException when it does not come in whole
   */
  public LosBestand neemAan(long id, Inzending inzending) throws IOException {
    boek.eisEigen(id);
    return opslag.neemAan(inzending);
  }

  /**
   * Adds evidence, from the day of the visit until it is judged. Who read the visit before that does not judge it.
   *
   * @param id id of a visit
   * @param criterium number of a criterion, null for the visit as a whole
   * @param bestanden files that the form has taken in, at least one
   * @throws NietGevonden when the current user does not carry the visit out
   * @throws OngeldigeInvoer when there is no such criterion, no file, or there are too many
   * @throws RegelOvertreden when the visit did not begin, does not take place or was judged
   */
  public void voegToe(long id, Integer criterium, List<LosBestand> bestanden) {
    boek.voegToe(id, criterium, bestanden);
  }
}
