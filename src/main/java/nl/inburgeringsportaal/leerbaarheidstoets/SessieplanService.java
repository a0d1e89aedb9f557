package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Planbereik;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Sessieboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Sessiekeuzezoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Sessieplanner;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Sessiezoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Toetsversieboek;
import org.springframework.stereotype.Service;

/** Plans, moves and cancels sessions, and says who supervises them. */
@Service
@RolesAllowed({Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER})
public class SessieplanService {
  /** The most characters of a remark. */
  public static final int LANGSTE_OPMERKING = 500;

  private final Planbereik bereik;
  private final Sessieboek boek;
  private final Sessieplanner planner;
  private final Sessiezoeker zoeker;
  private final Sessiekeuzezoeker keuzes;
  private final Toetsversieboek versies;

  public SessieplanService(
      Planbereik bereik,
      Sessieboek boek,
      Sessieplanner planner,
      Sessiezoeker zoeker,
      Sessiekeuzezoeker keuzes,
      Toetsversieboek versies) {
    this.bereik = bereik;
    this.boek = boek;
    this.planner = planner;
    this.zoeker = zoeker;
    this.keuzes = keuzes;
    this.versies = versies;
  }

  /**
   * @return per id the name of the gemeenten for which the current user plans
   */
  public Map<Long, String> gemeenten() {
    return bereik.gemeenten(bereik.plannen());
  }

  /**
   * @return rooms in which the current user plans, by building and name
   */
  public List<LokaalKeuze> lokalen() {
    return keuzes.lokalen(bereik.plannen());
  }

  /**
   * @param dag a day
   * @return versions of the test that hold on it, the last first
   */
  public List<ToetsversieGegevens> versies(LocalDate dag) {
    return versies.alle().stream()
        .filter(een -> !een.geldigVan().isAfter(dag) && (een.geldigTot() == null || een.geldigTot().isAfter(dag)))
        .toList();
  }

  /**
   * @param ruw a session as it is filled in; without times nobody is given
   * @return who has permission of its gemeente, by name, with what keeps him from this session
   * @throws NietGevonden when the gemeente is not the user's
   */
  public List<BegeleiderKeuze> begeleiders(SessieGegevens ruw) {
    bereik.eis(bereik.plannen(), ruw.gemeenteId());
    return ruw.begin() == null || ruw.einde() == null ? List.of() : planner.begeleiders(ruw);
  }

  /**
   * Plans a session, or changes one. One that moves tells its candidates and supervisors, and needs new letters.
   *
   * @param ruw what was filled in
   * @param gepland false for a draft, which may lack supervisors and is not held against the rules
   * @return its id
   * @throws NietGevonden when the session, the gemeente, the room or a supervisor is not within reach
   * @throws OngeldigeInvoer when a field is wrong
   * @throws RegelOvertreden when a rule refuses it
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  public long save(SessieGegevens ruw, boolean gepland) {
    SessieGegevens gegevens = lees(ruw);
    return boek.bewaar(gegevens, gepland);
  }

  private SessieGegevens lees(SessieGegevens ruw) {
    bereik.eis(bereik.plannen(), ruw.gemeenteId());
    if (ruw.id() != null && eis(ruw.id()).gegevens().gemeenteId() != ruw.gemeenteId()) {
      throw new NietGevonden();
    }
    planner.eis(ruw);
    if (ruw.plaatsen() < 1 || ruw.plaatsen() > LocatieService.MEESTE_PLAATSEN) {
      throw new OngeldigeInvoer(
          "plaatsen", ruw.plaatsen(), "lbtplanning.fout.aantal", LocatieService.MEESTE_PLAATSEN);
    }
    return new SessieGegevens(
        ruw.id(),
        ruw.versie(),
        ruw.gemeenteId(),
        ruw.lokaalId(),
        ruw.begin(),
        ruw.einde(),
        ruw.plaatsen(),
        ruw.toetsversieId(),
        Invoerregels.misschien("opmerking", ruw.opmerking(), LANGSTE_OPMERKING),
        ruw.begeleiders());
  }

  private SessieDetail eis(long id) {
    return zoeker.vind(bereik.plannen(), bereik.plannen(), id);
  }

  /**
   * @param ruw a session as it is filled in
   * @return who is told if it is saved so; null when it does not move
   * @throws NietGevonden when it is not within reach
   */
  public Verplaatsgevolg gevolgVanVerplaatsen(SessieGegevens ruw) {
    return ruw.id() == null ? null : planner.gevolg(eis(ruw.id()), ruw);
  }

  /**
   * @param id id of a session
   * @return who is told if it is cancelled
   * @throws NietGevonden when it is not within reach
   */
  public Verplaatsgevolg gevolgVanAnnuleren(long id) {
    return planner.gevolg(eis(id));
  }

  /**
   * Changes who supervises, also just before or during the session. Who no longer does loses access at once.
   *
   * @param id id of a session that is not over
   * @param begeleiders ids of who supervises it from now on
   * @throws NietGevonden when the session or somebody is not within reach
   * @throws RegelOvertreden when somebody may not, they are not one or two, or the session is over
   */
  public void vervang(long id, List<Long> begeleiders) {
    SessieGegevens plan = eis(id).gegevens();
    planner.eisBegeleiders(plan.gemeenteId(), begeleiders);
    boek.vervang(id, begeleiders);
  }

  /**
   * Cancels a session. Its candidates wait for another place.
   *
   * @param id id of a session that has not begun
   * @param reden why, 1 to {@value BegeleidervoorstelService#LANGSTE_REDEN} characters
   * @throws NietGevonden when it is not within reach
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when it has begun or was cancelled
   */
  public void annuleer(long id, String reden) {
    eis(id);
    boek.annuleer(id, Invoerregels.tekst("reden", reden, BegeleidervoorstelService.LANGSTE_REDEN));
  }

  /**
   * @param reeks a series
   * @return its days, with what keeps the test from being held on some of them
   * @throws NietGevonden when the gemeente, the room or a supervisor is not within reach
   * @throws OngeldigeInvoer when a field is wrong
   */
  public List<ReeksDag> dagen(ReeksGegevens reeks) {
    return planner.dagen(new ReeksGegevens(lees(reeks.eerste()), reeks.laatste(), reeks.weken()));
  }

  /**
   * Plans the sessions of a series, on the days on which they can be held: all of those or none.
   *
   * @param reeks a series
   * @return ids of the sessions
   * @throws NietGevonden when the gemeente, the room or a supervisor is not within reach
   * @throws OngeldigeInvoer when a field is wrong
   * @throws RegelOvertreden when there is no such day, or one is no longer free
   */
  public List<Long> planReeks(ReeksGegevens reeks) {
    ReeksGegevens gelezen = new ReeksGegevens(lees(reeks.eerste()), reeks.laatste(), reeks.weken());
    return boek.reeks(planner.sessies(gelezen));
  }
}
