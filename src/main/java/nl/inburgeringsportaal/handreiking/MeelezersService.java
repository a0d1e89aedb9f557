package nl.inburgeringsportaal.handreiking;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.handreiking.internal.Conceptboek;
import nl.inburgeringsportaal.handreiking.internal.Inhoudscontrole;
import nl.inburgeringsportaal.handreiking.internal.Meeleesboek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editors ask colleagues of schools and gemeenten to read a draft, and answer what they say. */
@Service
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@Transactional
public class MeelezersService {
  /** The most characters of an answer. */
  public static final int LANGSTE_ANTWOORD = 1_000;

  private final Meeleesboek boek;
  private final Conceptboek concepten;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  MeelezersService(Meeleesboek boek, Conceptboek concepten, HuidigeGebruiker.Bron bron, Klok klok) {
    this.boek = boek;
    this.concepten = concepten;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param id id of a draft
   * @return who is asked to read it, also those whose last day has passed
   * @throws NietGevonden when there is no such draft
   */
  @Transactional(readOnly = true)
  public List<Meelezing> gevraagd(long id) {
    concepten.vind(id);
    return boek.gevraagd(id);
  }

  /**
   * @param id id of an open draft
   * @param rol schoolfunctionaris, klantmanager or gemeentebeheerder
   * @param organisatieId organisation for which they work, null for every one
   * @param totEnMet last day on which they may, inclusive; today or later
   * @throws NietGevonden when there is no such draft
   * @throws OngeldigeInvoer when the role cannot be asked or the day has passed
   * @throws RegelOvertreden when the draft is closed
   */
  public void vraag(long id, Rol rol, Long organisatieId, LocalDate totEnMet) {
    if (!concepten.vind(id).status().isOpen()) {
      throw new RegelOvertreden("handreiking.fout.concept-dicht");
    }
    if (!MeeleesService.ROLLEN.contains(rol)) {
      throw new OngeldigeInvoer("rol", null, "handreiking.fout.verplicht");
    }
    if (totEnMet == null || totEnMet.isBefore(klok.vandaag())) {
      throw new OngeldigeInvoer("totEnMet", totEnMet, "handreiking.fout.einde-verleden");
    }
    boek.vraag(id, rol, organisatieId, totEnMet, bron.verplicht(Rol.REDACTEUR_HANDREIKING).id());
  }

  /**
   * They no longer find the draft; what they said stays.
   *
   * @param meelezing id of a request to read
   * @throws NietGevonden when there is no such request
   */
  public void stop(long meelezing) {
    if (!boek.stop(meelezing)) {
      throw new NietGevonden();
    }
  }

  /**
   * @param id id of a draft
   * @return all comments, the open ones first
   * @throws NietGevonden when there is no such draft
   */
  @Transactional(readOnly = true)
  public List<OpmerkingListItem> opmerkingen(long id) {
    concepten.vind(id);
    return boek.opmerkingen(id, null);
  }

  /**
   * Marks a comment as dealt with; who made it sees the answer.
   *
   * @param opmerking id of a comment
   * @param antwoord the answer, 1 to 1,000 characters
   * @throws NietGevonden when there is no such open comment
   * @throws OngeldigeInvoer when the answer is empty or too long
   */
  public void handelAf(long opmerking, String antwoord) {
    if (antwoord == null || antwoord.isBlank()) {
      throw new OngeldigeInvoer("antwoord", null, "handreiking.fout.verplicht");
    }
    Inhoudscontrole.lengte("antwoord", antwoord, LANGSTE_ANTWOORD);
    long wie = bron.verplicht(Rol.REDACTEUR_HANDREIKING).id();
    if (!boek.handelAf(opmerking, antwoord.strip(), wie, klok.nu())) {
      throw new NietGevonden();
    }
  }
}
