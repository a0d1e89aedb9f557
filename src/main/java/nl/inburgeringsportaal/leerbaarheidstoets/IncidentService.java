package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Incidentboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Incidentlezer;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Incidents in sessions of the leerbaarheidstoets, which DUO handles. */
@Service
@RolesAllowed(Rollen.MEDEWERKER_DUO)
public class IncidentService {
  /** Longest decision, in characters. */
  public static final int LANGSTE_BESLUIT = 1000;

  private static final String OBJECT = "incident";

  private final Incidentlezer lezer;
  private final Incidentboek boek;
  private final Grendel grendel;
  private final Leeslog leeslog;

  IncidentService(Incidentlezer lezer, Incidentboek boek, Grendel grendel, Leeslog leeslog) {
    this.lezer = lezer;
    this.boek = boek;
    this.grendel = grendel;
    this.leeslog = leeslog;
  }

  /**
   * @param filter which ones
   * @param pagina page
   * @return incidents of that page; open ones: the serious first, then the oldest
   */
  @Transactional(readOnly = true)
  public Slice<IncidentListItem> list(IncidentFilter filter, Pageable pagina) {
    List<IncidentListItem> rijen = lezer.list(filter, pagina.getOffset(), pagina.getPageSize() + 1);
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @param filter which ones
   * @return how many there are
   */
  @Transactional(readOnly = true)
  public long count(IncidentFilter filter) {
    return lezer.tel(filter);
  }

  /**
   * @param id id of an incident
   * @return it; that it was read is in the read log for the gemeente that held the session
   * @throws NietGevonden when there is no such incident
   */
  @Transactional
  public IncidentGegevens findById(long id) {
    Incidentboek.Stand stand = boek.vind(id).orElseThrow(NietGevonden::new);
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, stand.organisatieId(), null);
    return lezer.vind(id, true).orElseThrow(NietGevonden::new);
  }

  /**
   * Decides. When the sitting is invalid, the candidate can be planned again.
   *
   * @param id id of an incident
   * @param versie version that was read
   * @param maaktOngeldig whether the sitting of its candidate is invalid
   * @param besluit what is decided, 1 to {@value #LANGSTE_BESLUIT} characters
   * @throws NietGevonden when there is no such incident
   * @throws OngeldigeInvoer when there is no decision
   * @throws GelijktijdigGewijzigd when somebody else changed it
   * @throws RegelOvertreden when it is decided already; when a sitting would be invalid that is not closed, of nobody,
   *     or of which DUO has registered the outcome
   */
  public void beslis(long id, int versie, boolean maaktOngeldig, String besluit) {
    Incidentboek.Stand gelezen = boek.vind(id).orElseThrow(NietGevonden::new);
    String tekst = Invoerregels.tekst("besluit", besluit, LANGSTE_BESLUIT);
    grendel.doe(
        () -> {
          grendel.neem("lbt_sessie", gelezen.sessieId());
          if (gelezen.deelnameId() != null) {
            grendel.neem("lbt_deelname", gelezen.deelnameId());
          }
          Incidentboek.Stand stand = boek.vind(id).orElseThrow(NietGevonden::new);
          if (stand.afgehandeld()) {
            throw new RegelOvertreden("lbt-afname.fout.al-afgehandeld");
          } else if (stand.versie() != versie) {
            throw new GelijktijdigGewijzigd();
          }
          if (maaktOngeldig) {
            maakOngeldig(stand);
          }
          boek.beslis(id, maaktOngeldig, tekst);
          return null;
        });
  }

  private void maakOngeldig(Incidentboek.Stand stand) {
    if (stand.plaatsingId() == null) {
      throw new RegelOvertreden("lbt-afname.fout.zonder-kandidaat");
    } else if (!List.of("AFGENOMEN", "AFGEBROKEN").contains(stand.plaatsingstatus())) {
      throw new RegelOvertreden("lbt-afname.fout.niet-afgerond");
    } else if (!boek.maakOngeldig(stand.plaatsingId(), stand.deelnameId())) {
      throw new RegelOvertreden("lbt-afname.fout.uitslag-bekend");
    }
  }

  /**
   * Writes to who reported it.
   *
   * @param id id of an incident
   * @param tekst the message, 1 to {@value #LANGSTE_BESLUIT} characters
   * @throws NietGevonden when there is no such incident
   * @throws OngeldigeInvoer when there is no text
   */
  @Transactional
  public void schrijf(long id, String tekst) {
    boek.vind(id).orElseThrow(NietGevonden::new);
    boek.schrijf(id, true, Invoerregels.tekst("bericht", tekst, LANGSTE_BESLUIT));
  }
}
