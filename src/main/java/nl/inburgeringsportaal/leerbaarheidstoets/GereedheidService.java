package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Gereedheidzoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Landelijktoegang;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far gemeenten are with holding the leerbaarheidstoets: a supervisor, permission, an account, a location and a
 * first session (letter to parliament of December 2021). DUO sees every gemeente, a gemeentebeheerder the own ones.
 */
@Service
@RolesAllowed({Rollen.MEDEWERKER_DUO, Rollen.GEMEENTEBEHEERDER})
@Transactional(readOnly = true)
public class GereedheidService {
  private final Gereedheidzoeker zoeker;
  private final Landelijktoegang toegang;

  public GereedheidService(Gereedheidzoeker zoeker, Landelijktoegang toegang) {
    this.zoeker = zoeker;
    this.toegang = toegang;
  }

  /**
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page, as it stands today
   */
  public Slice<GereedheidListItem> list(GereedheidFilter filter, Pageable pagina) {
    return zoeker.zoek(toegang.gemeenten(), filter, pagina);
  }

  /**
   * @param filter which ones
   * @return how many there are
   */
  public long count(GereedheidFilter filter) {
    return zoeker.tel(toegang.gemeenten(), filter);
  }

  /**
   * @return how many gemeenten of the user are ready, and what the others miss
   */
  public Gereedheidstelling stand() {
    return zoeker.stand(toegang.gemeenten());
  }
}
