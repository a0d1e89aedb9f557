package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Planbereik;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Samenwerkingboek;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/**
 * With which gemeente one's own works together: who holds the test for it, one at a time, and for whom it does so. The
 * gemeente whose candidates it is about decides, and tells DUO.
 */
@Service
@RolesAllowed(Rollen.GEMEENTEBEHEERDER)
public class SamenwerkingService {
  private final Planbereik bereik;
  private final Samenwerkingboek boek;
  private final Organisaties organisaties;
  private final Klok klok;

  public SamenwerkingService(Planbereik bereik, Samenwerkingboek boek, Organisaties organisaties, Klok klok) {
    this.bereik = bereik;
    this.boek = boek;
    this.organisaties = organisaties;
    this.klok = klok;
  }

  /**
   * @return what was agreed on either side, the last first
   */
  public List<SamenwerkingListItem> list() {
    return boek.van(bereik.besluiten());
  }

  /**
   * @return per id the name of the gemeenten for which the current user decides
   */
  public Map<Long, String> gemeenten() {
    return bereik.gemeenten(bereik.besluiten());
  }

  /**
   * @param zoek part of a name
   * @param pagina page
   * @return gemeenten that can be chosen to hold the test; names are public
   */
  public List<OrganisatieNaam> kies(String zoek, Pageable pagina) {
    return organisaties.kies(zoek, Organisatiesoort.GEMEENTE, pagina);
  }

  /**
   * Lets another gemeente hold the test.
   *
   * @param gemeenteId the own gemeente
   * @param uitvoerderId the one that plans and supervises
   * @param van first day, today at the earliest
   * @param gemeldOp day on which DUO was told, today at the latest
   * @return id
   * @throws NietGevonden when the gemeente is not the user's, or the other one is none
   * @throws OngeldigeInvoer when the days cannot be, or both are the same
   * @throws RegelOvertreden when another one holds it already on one of those days, or would go onwards
   */
  public long begin(long gemeenteId, long uitvoerderId, LocalDate van, LocalDate gemeldOp) {
    bereik.eis(bereik.besluiten(), gemeenteId);
    if (!organisaties.gemeentecodes(List.of(uitvoerderId)).containsKey(uitvoerderId)) {
      throw new NietGevonden();
    } else if (uitvoerderId == gemeenteId) {
      throw new OngeldigeInvoer("uitvoerder", null, "lbtplanning.fout.zelfde-gemeente");
    } else if (van == null) {
      throw new OngeldigeInvoer("van", null, "fout.verplicht");
    } else if (van.isBefore(klok.vandaag())) {
      throw new OngeldigeInvoer("van", null, "lbtplanning.fout.dag-voorbij");
    } else if (gemeldOp == null) {
      throw new OngeldigeInvoer("gemeldOp", null, "fout.verplicht");
    } else if (gemeldOp.isAfter(klok.vandaag())) {
      throw new OngeldigeInvoer("gemeldOp", null, "lbtplanning.fout.nog-niet");
    }
    return boek.begin(gemeenteId, uitvoerderId, van, gemeldOp);
  }

  /**
   * Ends the cooperation. Candidates who have a place keep it.
   *
   * @param id id of a cooperation
   * @param tot first day on which it no longer runs, today at the earliest
   * @throws NietGevonden when it is not of the user's gemeente
   * @throws OngeldigeInvoer when that day has passed
   * @throws RegelOvertreden when it has ended by then, or begins later
   */
  public void beeindig(long id, LocalDate tot) {
    boek.vind(bereik.besluiten(), id).orElseThrow(NietGevonden::new);
    if (tot == null || tot.isBefore(klok.vandaag())) {
      throw new OngeldigeInvoer("tot", null, tot == null ? "fout.verplicht" : "lbtplanning.fout.dag-voorbij");
    } else if (!boek.beeindig(id, tot)) {
      throw new RegelOvertreden("lbtplanning.fout.al-beeindigd");
    }
  }
}
