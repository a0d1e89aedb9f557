package nl.inburgeringsportaal.toezicht;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.opslag.Bestandsinhoud;
import nl.inburgeringsportaal.base.opslag.Opslag;
import nl.inburgeringsportaal.toezicht.internal.Bewijsboek;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence at visits, for Blik op Werk alone: not for visitors from outside, not even who added it. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
public class BezoekbewijsService {
  /** Kind of object in the logs. */
  public static final String OBJECT = "toezichtbewijs";

  private final Bewijsboek boek;
  private final Opslag opslag;
  private final Leeslog leeslog;
  private final HuidigeGebruiker.Bron bron;

  BezoekbewijsService(Bewijsboek boek, Opslag opslag, Leeslog leeslog, HuidigeGebruiker.Bron bron) {
    this.boek = boek;
    this.opslag = opslag;
    this.leeslog = leeslog;
    this.bron = bron;
  }

  /**
   * @param id id of a file
   * @return it; a line in the read log
   * @throws NietGevonden when it is no evidence
   */
  @Transactional
  public Bestandsinhoud open(long id) {
    long bezoek = boek.bezoekVan(id).orElseThrow(NietGevonden::new);
    Bestandsinhoud inhoud = opslag.open(id).orElseThrow(NietGevonden::new);
    leeslog.noteer(Leeslog.Handeling.GEDOWNLOAD, OBJECT, id, null, "bezoek: " + bezoek);
    return inhoud;
  }

  /**
   * Removes evidence, until the visit is judged; it can be put back for {@link Opslag#TERUG}.
   *
   * @param id id of a file
   * @throws NietGevonden when it is no evidence
   * @throws RegelOvertreden when the visit was judged: the judgement rests on it
   */
  public void verwijder(long id) {
    eisInspecteur();
    boek.verwijder(id);
  }

  /**
   * Puts back what was removed.
   *
   * @param id id of a file
   * @throws NietGevonden when it is no evidence
   * @throws RegelOvertreden when it is too late, or the visit was judged meanwhile
   */
  public void haalTerug(long id) {
    eisInspecteur();
    boek.haalTerug(id);
  }

  private void eisInspecteur() {
    if (bron.bereik(Rol.INSPECTEUR_BOW).isNiets()) {
      throw new AccessDeniedException("alleen een inspecteur");
    }
  }
}
