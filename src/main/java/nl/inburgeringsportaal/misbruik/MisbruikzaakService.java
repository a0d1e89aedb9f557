package nl.inburgeringsportaal.misbruik;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.misbruik.internal.Zaakbereik;
import nl.inburgeringsportaal.misbruik.internal.Zaakzoeker;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register, for who handles cases: Blik op Werk those about taalscholen, DUO those about exams and the
 * leerbaarheidstoets, the Inspectie what was reported to it.
 */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW, Rollen.MEDEWERKER_DUO, Rollen.INSPECTIE_SZW})
public class MisbruikzaakService {
  /** Kind of object in the logs. */
  public static final String OBJECT = "misbruikzaak";

  private final Zaakzoeker zoeker;
  private final Zaakbereik bereik;
  private final HuidigeGebruiker.Bron bron;
  private final Leeslog leeslog;

  MisbruikzaakService(Zaakzoeker zoeker, Zaakbereik bereik, HuidigeGebruiker.Bron bron, Leeslog leeslog) {
    this.zoeker = zoeker;
    this.bereik = bereik;
    this.bron = bron;
    this.leeslog = leeslog;
  }

  /**
   * @param filter which cases
   * @param pagina page and sort; the sort ends with the id by itself
   * @return the rows of the page, with what the reader may see of them
   */
  @Transactional(readOnly = true)
  public Slice<ZaakListItem> list(ZaakFilter filter, Pageable pagina) {
    return zoeker.zoek(bereik.deel(), bron.verplicht().id(), filter, pagina);
  }

  /**
   * @param filter which cases
   * @return how many there are
   */
  @Transactional(readOnly = true)
  public long count(ZaakFilter filter) {
    return zoeker.tel(bereik.deel(), bron.verplicht().id(), filter);
  }

  /**
   * @param id id of a case
   * @return it with what the reader may see of it; texts may name people, so opening it is a line in the read log
   * @throws NietGevonden when it is not in his reach
   */
  @Transactional
  public ZaakDetail findById(long id) {
    ZaakDetail zaak = zoeker.vind(bereik.deel(), bron.verplicht().id(), id).orElseThrow(NietGevonden::new);
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, null, null);
    return zaak;
  }
}
