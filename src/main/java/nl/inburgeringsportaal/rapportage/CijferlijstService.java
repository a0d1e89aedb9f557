package nl.inburgeringsportaal.rapportage;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.rapportage.internal.Cijferlijstzoeker;
import nl.inburgeringsportaal.rapportage.internal.Peilmomenten;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people behind a national figure, for DUO alone: it reaches everybody. As it is known now; whoever was removed
 * since an earlier moment has no name any more.
 */
@Service
@RolesAllowed(Rollen.MEDEWERKER_DUO)
@Transactional(readOnly = true)
public class CijferlijstService {
  /** Kind of object in the logs. */
  public static final String OBJECT = "inburgeraars";

  private final Cijferlijstzoeker zoeker;
  private final Peilmomenten momenten;
  private final Leeslog leeslog;

  CijferlijstService(Cijferlijstzoeker zoeker, Peilmomenten momenten, Leeslog leeslog) {
    this.zoeker = zoeker;
    this.momenten = momenten;
    this.leeslog = leeslog;
  }

  /**
   * @param filter of which figure
   * @param pagina page and sort; the sort ends with the id by itself
   * @return the rows of that page; who was named is a line in the read log, as a count
   * @throws OngeldigeInvoer when the day is impossible or the figure has no such part
   */
  @Transactional(propagation = Propagation.SUPPORTS) // one query needs no transaction; the log line has its own
  public Slice<CijferlijstItem> list(CijferlijstFilter filter, Pageable pagina) {
    Peilmoment moment = moment(filter);
    Slice<CijferlijstItem> rijen = zoeker.zoek(moment, filter, pagina);
    if (!rijen.isEmpty()) {
      leeslog.noteer(
          Leeslog.Handeling.GERAADPLEEGD, OBJECT, null, null,
          "achter het cijfer " + filter.soort() + " op " + moment.peildatum() + ": " + rijen.getNumberOfElements());
    }
    return rijen;
  }

  /**
   * @param filter of which figure
   * @return how many rows there are: the figure itself
   * @throws OngeldigeInvoer when the day is impossible or the figure has no such part
   */
  public long count(CijferlijstFilter filter) {
    return zoeker.tel(moment(filter), filter);
  }

  private Peilmoment moment(CijferlijstFilter filter) {
    if (filter.deel() != null && !filter.soort().delen().contains(filter.deel())) {
      throw new OngeldigeInvoer(
          "deel", filter.deel(), "rapportage.fout.deel", String.join(", ", filter.soort().delen()));
    }
    return momenten.van(new Peilvraag(filter.peildatum(), null));
  }
}
