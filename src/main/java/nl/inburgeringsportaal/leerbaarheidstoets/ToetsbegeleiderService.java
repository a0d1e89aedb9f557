package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleiderboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleidertoegang;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleiderzoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Bevoegdheidboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Deelnameboek;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Toetsbegeleiders to read. Bureau ICE and DUO see all of them, a gemeente those whom it proposed and those whom it
 * lets supervise; an uitvoeringsorganisatie does so with a mandate for planning.
 */
@Service
@RolesAllowed({Rollen.GEMEENTEBEHEERDER, Rollen.TOETSPLANNER, Rollen.TRAINER_ICE, Rollen.MEDEWERKER_DUO})
@Transactional
public class ToetsbegeleiderService {
  private static final String OBJECT = "toetsbegeleider";

  private final Begeleiderzoeker zoeker;
  private final Begeleiderboek boek;
  private final Deelnameboek deelnames;
  private final Bevoegdheidboek bevoegdheden;
  private final Begeleidertoegang toegang;
  private final Leeslog leeslog;

  public ToetsbegeleiderService(
      Begeleiderzoeker zoeker,
      Begeleiderboek boek,
      Deelnameboek deelnames,
      Bevoegdheidboek bevoegdheden,
      Begeleidertoegang toegang,
      Leeslog leeslog) {
    this.zoeker = zoeker;
    this.boek = boek;
    this.deelnames = deelnames;
    this.bevoegdheden = bevoegdheden;
    this.toegang = toegang;
    this.leeslog = leeslog;
  }

  /**
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page; a search for a name is in the read log
   */
  public Slice<BegeleiderListItem> list(BegeleiderFilter filter, Pageable pagina) {
    Slice<BegeleiderListItem> rijen = zoeker.zoek(toegang.zicht(), filter, pagina);
    if (filter.zoek() != null && pagina.getPageNumber() == 0) {
      leeslog.noteer(Leeslog.Handeling.GEZOCHT, OBJECT, null, null, "aantal: " + rijen.getNumberOfElements());
    }
    return rijen;
  }

  /**
   * @param filter which ones
   * @return how many there are
   */
  public long count(BegeleiderFilter filter) {
    return zoeker.tel(toegang.zicht(), filter);
  }

  /**
   * @param id id of a toetsbegeleider
   * @return how he stands and the facts about him; that it was read is in the read log
   * @throws NietGevonden when he is not within reach
   */
  public BegeleiderGegevens findById(long id) {
    Bereik zicht = toegang.zicht();
    BegeleiderListItem nu = zoeker.vind(zicht, id).orElseThrow(NietGevonden::new);
    Begeleiderboek.Begeleider wie = boek.vind(id).orElseThrow(NietGevonden::new);
    boolean alles = zicht.omvat(wie.organisatieId());
    List<ToestemmingGegevens> toestemmingen =
        bevoegdheden.toestemmingen(id).stream().filter(een -> alles || zicht.omvat(een.organisatieId())).toList();
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, wie.organisatieId(), null);
    return new BegeleiderGegevens(
        nu,
        alles ? wie.mail() : null,
        alles ? wie.portaalnaam() : null,
        toegang.eigen().omvat(wie.organisatieId()),
        wie.ingetrokkenOp(),
        alles ? wie.intrekreden() : null,
        deelnames.van(id),
        bevoegdheden.certificaten(id),
        toestemmingen,
        bevoegdheden.accounts(id));
  }
}
