package nl.inburgeringsportaal.cursus;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Set;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.cursus.internal.Instellingzoeker;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schools that DUO knows. They are no secret; how many learn there is counted within the reach of the user. */
@Service
@RolesAllowed({Rollen.MEDEWERKER_DUO, Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER})
@Transactional(readOnly = true)
public class InstellingService {
  private static final Set<Rol> LEZERS =
      EnumSet.of(Rol.MEDEWERKER_DUO, Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER);

  private final Instellingzoeker zoeker;
  private final Personenbereik personen;

  InstellingService(Instellingzoeker zoeker, Personenbereik personen) {
    this.zoeker = zoeker;
    this.personen = personen;
  }

  /**
   * @param filter which ones
   * @param pagina page and sort; the sort ends with the id by itself
   * @return the rows of the page
   */
  public Slice<InstellingListItem> list(InstellingFilter filter, Pageable pagina) {
    return zoeker.zoek(personen.zicht(LEZERS), filter, pagina);
  }

  /**
   * @param filter which ones
   * @return how many there are
   */
  public long count(InstellingFilter filter) {
    return zoeker.tel(personen.zicht(LEZERS), filter);
  }

  /**
   * @param id id of a school
   * @return it
   * @throws NietGevonden when there is none
   */
  public InstellingGegevens findById(long id) {
    return zoeker.vind(id).orElseThrow(NietGevonden::new);
  }
}
