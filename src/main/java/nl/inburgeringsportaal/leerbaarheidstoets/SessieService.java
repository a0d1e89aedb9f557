package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Planbereik;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Sessiekeuzezoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Sessiezoeker;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions of the test as they are planned: of the own gemeenten, of all for DUO. Drafts are seen by who plans only.
 */
@Service
@RolesAllowed({Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER, Rollen.KLANTMANAGER, Rollen.MEDEWERKER_DUO})
@Transactional(readOnly = true)
public class SessieService {
  /** The most sessions of a calendar page. */
  public static final int MEESTE_IN_KALENDER = 600;

  private final Planbereik bereik;
  private final Sessiezoeker zoeker;
  private final Sessiekeuzezoeker keuzes;
  private final Klok klok;

  public SessieService(Planbereik bereik, Sessiezoeker zoeker, Sessiekeuzezoeker keuzes, Klok klok) {
    this.bereik = bereik;
    this.zoeker = zoeker;
    this.keuzes = keuzes;
    this.klok = klok;
  }

  /**
   * @param filter which ones
   * @param pagina page and sort
   * @return the sessions of the page
   */
  public Slice<SessieListItem> list(SessieFilter filter, Pageable pagina) {
    return zoeker.zoek(bereik.lezen(), bereik.plannen(), filter, pagina);
  }

  /**
   * @param filter which ones
   * @return how many there are
   */
  public long count(SessieFilter filter) {
    return zoeker.tel(bereik.lezen(), bereik.plannen(), filter);
  }

  /**
   * @param filter which ones, with a first day and an end
   * @return those sessions in order of time, at most {@value #MEESTE_IN_KALENDER}, and whether there are more
   */
  public Slice<SessieListItem> kalender(SessieFilter filter) {
    return list(filter, PageRequest.of(0, MEESTE_IN_KALENDER, Sort.by("begin")));
  }

  /**
   * @param id id of a session
   * @return it
   * @throws NietGevonden when it is not seen
   */
  public SessieDetail findById(long id) {
    return zoeker.vind(bereik.lezen(), bereik.plannen(), id);
  }

  /**
   * @return per id the name of the buildings in which the user's gemeenten plan, to choose from
   */
  public Map<Long, String> locaties() {
    Map<Long, String> namen = new LinkedHashMap<>();
    keuzes.lokalen(bereik.lezen()).forEach(lokaal -> namen.put(lokaal.locatieId(), lokaal.locatie()));
    return namen;
  }

  /**
   * @return per id the name of who supervises a session to come or of the last months, to choose from
   */
  public Map<Long, String> begeleiders() {
    return keuzes.begeleiders(bereik.lezen());
  }

  /**
   * Sessions for another system, without drafts and with cancelled ones.
   *
   * @param van first day, null for today
   * @param tot end, exclusive, null for no limit
   * @param pagina page; the order is by time
   * @return the sessions of the page
   * @throws OngeldigeInvoer when the end is not after the first day
   */
  public Slice<SessieOpDag> opDag(LocalDate van, LocalDate tot, Pageable pagina) {
    LocalDate eerste = van == null ? klok.vandaag() : van;
    if (tot != null && !tot.isAfter(eerste)) {
      throw new OngeldigeInvoer("tot", tot, "fout.periode.volgorde", eerste);
    }
    return zoeker.opDag(bereik.lezen(), eerste, tot, pagina);
  }
}
