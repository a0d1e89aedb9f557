package nl.inburgeringsportaal.rapportage;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.rapportage.internal.Brieftekst;
import nl.inburgeringsportaal.rapportage.internal.Hoofdstukken;
import nl.inburgeringsportaal.rapportage.internal.Monitoringboek;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators and studies by which the law is monitored and evaluated, for the policy officers of SZW together. */
@Service
@RolesAllowed(Rollen.BELEID_SZW)
@Transactional
public class MonitoringService {
  /** The most characters of a title. */
  public static final int LANGSTE_TITEL = 200;

  /** The most characters of what it tells. */
  public static final int LANGSTE_OMSCHRIJVING = 2_000;

  /** The most characters of who carries it out. */
  public static final int LANGSTE_UITVOERDER = 200;

  private final Monitoringboek boek;
  private final Hoofdstukken hoofdstukken;
  private final Klok klok;

  MonitoringService(Monitoringboek boek, Hoofdstukken hoofdstukken, Klok klok) {
    this.boek = boek;
    this.hoofdstukken = hoofdstukken;
    this.klok = klok;
  }

  /**
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page
   */
  @Transactional(readOnly = true)
  public Slice<MonitoringGegevens> list(MonitoringFilter filter, Pageable pagina) {
    return boek.zoek(filter, pagina);
  }

  /**
   * @param filter which ones
   * @return how many there are
   */
  @Transactional(readOnly = true)
  public long count(MonitoringFilter filter) {
    return boek.tel(filter);
  }

  /**
   * @param id id
   * @return it
   * @throws NietGevonden when there is none
   */
  @Transactional(readOnly = true)
  public MonitoringGegevens findById(long id) {
    return boek.find(id).orElseThrow(NietGevonden::new);
  }

  /**
   * Writes a new one, or changes one.
   *
   * @param ruw what was filled in
   * @return its id
   * @throws OngeldigeInvoer when a field is wrong
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   * @throws NietGevonden when there is no such record
   */
  public long save(MonitoringGegevens ruw) {
    MonitoringGegevens gegevens = controleer(ruw);
    if (gegevens.id() == null) {
      return boek.voegToe(gegevens);
    }
    findById(gegevens.id());
    if (!boek.werkBij(gegevens)) {
      throw new GelijktijdigGewijzigd();
    }
    return gegevens.id();
  }

  private MonitoringGegevens controleer(MonitoringGegevens ruw) {
    boolean gereed = ruw.status() == Monitoringstatus.GEREED;
    if (ruw.soort() == null || ruw.status() == null || (gereed && ruw.gereedOp() == null)) {
      String veld = ruw.soort() == null ? "soort" : ruw.status() == null ? "status" : "gereedOp";
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
    if (gereed && ruw.gereedOp().isAfter(klok.vandaag())) {
      throw new OngeldigeInvoer("gereedOp", ruw.gereedOp(), "rapportage.fout.toekomst", klok.vandaag());
    }
    if (ruw.hoofdstuk() != null && !hoofdstukken.codes().contains(ruw.hoofdstuk())) {
      throw new OngeldigeInvoer("hoofdstuk", ruw.hoofdstuk(), "rapportage.fout.hoofdstuk");
    }
    return new MonitoringGegevens(
        ruw.id(),
        ruw.versie(),
        ruw.soort(),
        Brieftekst.verplicht("titel", ruw.titel(), LANGSTE_TITEL),
        Brieftekst.verplicht("omschrijving", ruw.omschrijving(), LANGSTE_OMSCHRIJVING),
        Brieftekst.misschien("uitvoerder", ruw.uitvoerder(), LANGSTE_UITVOERDER),
        ruw.hoofdstuk(),
        ruw.status(),
        ruw.geplandOp(),
        gereed ? ruw.gereedOp() : null);
  }
}
