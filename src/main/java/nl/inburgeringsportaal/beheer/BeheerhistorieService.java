package nl.inburgeringsportaal.beheer;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.audit.Historie;
import nl.inburgeringsportaal.audit.Historietabel;
import nl.inburgeringsportaal.audit.Wijziging;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Leeslog.Handeling;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.toegang.GebruikerService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Change history of what the portaalbeheerder maintains; he reaches every organisation and account. */
@Service
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@Transactional(readOnly = true)
public class BeheerhistorieService {
  private static final Historietabel ORGANISATIE =
      new Historietabel(
          "organisatie", "id", "id", List.of("naam", "plaats", "gemeentecode", "brin", "actief_van", "actief_tot"));
  private static final Historietabel MANDAAT =
      new Historietabel("mandaat", "id", "uitvoeringsorganisatie_id", List.of("rol", "van", "tot"));

  private final Historie historie;
  private final Leeslog leeslog;

  BeheerhistorieService(Historie historie, Leeslog leeslog) {
    this.historie = historie;
    this.leeslog = leeslog;
  }

  /**
   * @param id id of an organisation
   * @return its changes and those of its mandates, newest first
   */
  public List<Wijziging> organisatie(long id) {
    return historie.van(List.of(ORGANISATIE, MANDAAT), id, null);
  }

  /**
   * Changes of name, address and rights of a person; reading them is in the read log.
   *
   * @param id id of an account
   * @return its changes, newest first
   */
  @Transactional
  public List<Wijziging> gebruiker(long id) {
    leeslog.noteer(Handeling.GERAADPLEEGD, GebruikerService.OBJECT, id, null, "historie");
    return historie.van(List.of(), id, GebruikerService.OBJECT);
  }
}
