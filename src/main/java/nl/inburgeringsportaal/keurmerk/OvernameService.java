package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.keurmerk.internal.Invoer;
import nl.inburgeringsportaal.keurmerk.internal.Overnameboek;
import nl.inburgeringsportaal.keurmerk.internal.Overnamezoeker;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests of a school to take learners of another one over. More than the number of the rule {@value #GRENS} may only
 * go with the approval of Blik op Werk before; a single learner is free to choose. Who writes a request down does not
 * decide on it.
 */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
public class OvernameService {
  /** Rule with the most learners that may be taken over without approval. */
  public static final String GRENS = "overname_cursisten";

  /** The most characters of what the school said. */
  public static final int LANGSTE_TOELICHTING = 2_000;

  /** The most characters of why it was decided so. */
  public static final int LANGSTE_MOTIVERING = 4_000;

  private final Overnamezoeker zoeker;
  private final Overnameboek boek;
  private final Regels regels;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  public OvernameService(
      Overnamezoeker zoeker, Overnameboek boek, Regels regels, HuidigeGebruiker.Bron bron, Klok klok) {
    this.zoeker = zoeker;
    this.boek = boek;
    this.regels = regels;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param filter which requests
   * @param pagina page and sort; the sort ends with the id by itself
   * @return the rows of the page
   */
  public Slice<OvernameListItem> list(OvernameFilter filter, Pageable pagina) {
    return zoeker.zoek(filter, pagina);
  }

  /**
   * @param filter which requests
   * @return how many there are
   */
  public long count(OvernameFilter filter) {
    return zoeker.tel(filter);
  }

  /**
   * @param id id of a request
   * @return it with how both schools stand today
   * @throws NietGevonden when there is none
   */
  @Transactional(readOnly = true)
  public OvernameDetail findById(long id) {
    return zoeker.vind(id, bron.verplicht().gebruikersnaam(), klok.vandaag()).orElseThrow(NietGevonden::new);
  }

  /**
   * Writes a request down.
   *
   * @param nieuw what was filled in
   * @return id of the request
   * @throws OngeldigeInvoer when a field is missing or cannot be, or when no approval is needed for so few
   * @throws RegelOvertreden when one waits already for these schools
   * @throws NietGevonden when there is no such school
   */
  public long vraagAan(OvernameGegevens nieuw) {
    verplicht("van", nieuw.vanId());
    verplicht("naar", nieuw.naarId());
    verplicht("aantal", nieuw.aantal());
    verplicht("aangevraagd", nieuw.aangevraagdOp());
    if (nieuw.vanId().equals(nieuw.naarId())) {
      throw new OngeldigeInvoer("naar", null, "keurmerk.fout.overname-zelfde");
    }
    if (nieuw.aangevraagdOp().isAfter(klok.vandaag())) {
      throw new OngeldigeInvoer("aangevraagd", nieuw.aangevraagdOp(), "keurmerk.fout.datum-toekomst");
    }
    int grens = regels.getal(GRENS, nieuw.aangevraagdOp());
    if (nieuw.aantal() <= grens) {
      throw new OngeldigeInvoer("aantal", nieuw.aantal(), "keurmerk.fout.overname-klein", grens);
    }
    return boek.vraagAan(
        new OvernameGegevens(
            nieuw.vanId(),
            nieuw.naarId(),
            nieuw.aantal(),
            nieuw.aangevraagdOp(),
            Invoer.misschien("toelichting", nieuw.toelichting(), LANGSTE_TOELICHTING)));
  }

  private static void verplicht(String veld, Object waarde) {
    if (waarde == null) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
  }

  /**
   * Decides on a request.
   *
   * @param id id of a request
   * @param versie version that was read
   * @param uitkomst approved or refused
   * @param motivering why, 1 to {@value #LANGSTE_MOTIVERING} characters
   * @throws NietGevonden when there is none
   * @throws OngeldigeInvoer without reasons
   * @throws RegelOvertreden for who wrote it down, when it was decided on already, or when the school that wants them
   *     may take nobody now
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   */
  @RolesAllowed(Rollen.BESLISSER_BOW)
  public void beslis(long id, int versie, Overnamestatus uitkomst, String motivering) {
    if (uitkomst != Overnamestatus.GOEDGEKEURD && uitkomst != Overnamestatus.AFGEWEZEN) {
      throw new IllegalArgumentException("geen beslissing: " + uitkomst);
    }
    boek.beslis(id, versie, uitkomst, Invoer.tekst("motivering", motivering, LANGSTE_MOTIVERING));
  }

  /**
   * The school does not want it any more.
   *
   * @param id id of a request that waits
   * @param versie version that was read
   * @throws NietGevonden when there is none
   * @throws RegelOvertreden when it does not wait any more
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   */
  public void trekIn(long id, int versie) {
    boek.trekIn(id, versie);
  }
}
