package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Afnametoegang;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Incidentboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Incidentlezer;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Incidents for the toetsbegeleider who reported them. They stay his to answer when the candidates of the session are
 * hidden, and also when somebody else supervises it since.
 */
@Service
@RolesAllowed(Rollen.TOETSBEGELEIDER)
@Transactional
public class MijnIncidentService {
  private static final int HOOGSTENS = 200;

  private final Afnametoegang toegang;
  private final Incidentlezer lezer;
  private final Incidentboek boek;

  MijnIncidentService(Afnametoegang toegang, Incidentlezer lezer, Incidentboek boek) {
    this.toegang = toegang;
    this.lezer = lezer;
    this.boek = boek;
  }

  /**
   * @return the own incidents: what waits for an answer first, then the last first
   */
  public List<IncidentListItem> list() {
    List<Long> begeleiders = toegang.begeleiders();
    return begeleiders.isEmpty() ? List.of() : lezer.van(begeleiders, HOOGSTENS);
  }

  /**
   * @param id id of an incident
   * @return it, with the exam number only while he supervises the session and its candidates are shown
   * @throws NietGevonden when somebody else reported it
   */
  public IncidentGegevens findById(long id) {
    eis(id);
    long sessie = boek.vind(id).orElseThrow(NietGevonden::new).sessieId();
    boolean begeleidt =
        toegang.zoek(sessie).filter(een -> een.vervangenOp() == null && toegang.toontKandidaten(een)).isPresent();
    return lezer.vind(id, begeleidt).orElseThrow(NietGevonden::new);
  }

  /**
   * Answers DUO.
   *
   * @param id id of an incident
   * @param tekst the answer, 1 to {@value IncidentService#LANGSTE_BESLUIT} characters
   * @throws NietGevonden when somebody else reported it
   * @throws OngeldigeInvoer when there is no text
   */
  public void antwoord(long id, String tekst) {
    eis(id);
    boek.schrijf(id, false, Invoerregels.tekst("antwoord", tekst, IncidentService.LANGSTE_BESLUIT));
  }

  private void eis(long id) {
    List<Long> begeleiders = toegang.begeleiders();
    if (begeleiders.isEmpty() || !lezer.isVan(begeleiders, id)) {
      throw new NietGevonden();
    }
  }
}
