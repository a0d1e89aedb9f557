package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Locatieboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Locatieplanner;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Planbereik;
import org.springframework.stereotype.Service;

/**
 * Rooms, and when a building or a room cannot be used. A closing does not move the sessions it hits: they stay planned,
 * are not ready, and are work for who plans.
 */
@Service
@RolesAllowed({Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER})
public class LokaalService {
  private final Planbereik bereik;
  private final Locatieboek boek;
  private final Locatieplanner planner;
  private final Klok klok;

  public LokaalService(Planbereik bereik, Locatieboek boek, Locatieplanner planner, Klok klok) {
    this.bereik = bereik;
    this.boek = boek;
    this.planner = planner;
    this.klok = klok;
  }

  private void eis(long locatieId) {
    boek.gemeente(locatieId).filter(id -> bereik.plannen().omvat(id)).orElseThrow(NietGevonden::new);
  }

  /**
   * Adds a room, or changes one. With other seats the sessions to come in it get as many as it has; one that no longer
   * fits keeps the room from becoming so: {@link #knellend} names them.
   *
   * @param ruw what was filled in; the day on which it closes is another decision
   * @return its id
   * @throws NietGevonden when the building is not of the user's gemeenten
   * @throws OngeldigeInvoer when a field is wrong
   * @throws RegelOvertreden when the building has one of that name, more seats are taken in a session than it would
   *     have, or somebody in one uses a wheelchair and could not come into it
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  public long save(LokaalGegevens ruw) {
    eis(ruw.locatieId());
    if (ruw.id() != null) {
      eisLokaal(ruw.locatieId(), ruw.id());
    }
    getal("plaatsen", ruw.plaatsen());
    getal("apparaten", ruw.apparaten());
    return planner.bewaar(
        new LokaalGegevens(
            ruw.id(),
            ruw.versie(),
            ruw.locatieId(),
            Invoerregels.tekst("naam", ruw.naam(), LocatieService.LANGSTE_LOKAAL),
            ruw.plaatsen(),
            ruw.apparaten(),
            ruw.rolstoel(),
            null));
  }

  /**
   * @param ruw a room of a building as it would become, with seats and devices from 1
   * @return sessions to come in it that would not fit, the first first
   * @throws NietGevonden when the building is not of the user's gemeenten, or the room is not in it
   */
  public List<KnellendeSessie> knellend(LokaalGegevens ruw) {
    eis(ruw.locatieId());
    eisLokaal(ruw.locatieId(), ruw.id());
    return boek.knellend(ruw);
  }

  private void eisLokaal(long locatieId, long lokaalId) {
    if (!boek.lokalen(locatieId).contains(lokaalId)) {
      throw new NietGevonden();
    }
  }

  private static void getal(String veld, int aantal) {
    if (aantal < 1 || aantal > LocatieService.MEESTE_PLAATSEN) {
      throw new OngeldigeInvoer(veld, aantal, "lbtplanning.fout.aantal", LocatieService.MEESTE_PLAATSEN);
    }
  }

  /**
   * @param locatieId id of a building
   * @param lokaalId id of a room in it, null for the whole building
   * @param van first day
   * @param tot end, exclusive, null for good
   * @return planned sessions that could not be held if it were closed on those days
   * @throws NietGevonden when the building is not of the user's gemeenten
   */
  public List<GeraakteSessie> raakt(long locatieId, Long lokaalId, LocalDate van, LocalDate tot) {
    eis(locatieId);
    return van == null ? List.of() : boek.opDagen(locatieId, lokaalId, van, tot);
  }

  /**
   * Closes a building or a room for some days.
   *
   * @param ruw which one and when
   * @return id of the closing
   * @throws NietGevonden when the building is not of the user's gemeenten, or the room is not in it
   * @throws OngeldigeInvoer when a field is wrong
   */
  public long sluitTijdelijk(SluitingGegevens ruw) {
    eis(ruw.locatieId());
    if (ruw.lokaalId() != null) {
      eisLokaal(ruw.locatieId(), ruw.lokaalId());
    }
    Invoerregels.periode(ruw.van(), ruw.tot());
    if (ruw.tot() == null) {
      throw new OngeldigeInvoer("tot", null, "fout.verplicht");
    }
    String waarom = Invoerregels.tekst("omschrijving", ruw.omschrijving(), LocatieService.LANGSTE_ADRES);
    SluitingGegevens sluiting =
        new SluitingGegevens(null, ruw.locatieId(), ruw.lokaalId(), ruw.van(), ruw.tot(), waarom);
    return planner.met(ruw.locatieId(), () -> boek.voegToe(sluiting));
  }

  /**
   * Takes a closing back.
   *
   * @param sluitingId id of a closing
   * @throws NietGevonden when it is not of the user's gemeenten
   */
  public void heropen(long sluitingId) {
    SluitingGegevens sluiting = boek.sluiting(sluitingId).orElseThrow(NietGevonden::new);
    eis(sluiting.locatieId());
    planner.met(
        sluiting.locatieId(),
        () -> {
          boek.verwijder(sluitingId);
          return null;
        });
  }

  /**
   * Closes a building down, or opens it again.
   *
   * @param id id of a building
   * @param dag first day on which it is used no more, today at the earliest; null to use it again
   * @throws NietGevonden when it is not of the user's gemeenten
   * @throws OngeldigeInvoer when that day has passed
   */
  public void sluit(long id, LocalDate dag) {
    eis(id);
    eisDag(dag);
    planner.sluitLocatie(id, dag);
  }

  /**
   * Closes a room down, or opens it again.
   *
   * @param locatieId id of a building
   * @param lokaalId id of a room in it
   * @param dag first day on which it is used no more, today at the earliest; null to use it again
   * @throws NietGevonden when the building is not of the user's gemeenten, or the room is not in it
   * @throws OngeldigeInvoer when that day has passed
   */
  public void sluitLokaal(long locatieId, long lokaalId, LocalDate dag) {
    eis(locatieId);
    eisLokaal(locatieId, lokaalId);
    eisDag(dag);
    planner.sluitLokaal(locatieId, lokaalId, dag);
  }

  private void eisDag(LocalDate dag) {
    if (dag != null && dag.isBefore(klok.vandaag())) {
      throw new OngeldigeInvoer("dag", dag, "lbtplanning.fout.dag-voorbij");
    }
  }
}
