package nl.inburgeringsportaal.toezicht;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.toezicht.internal.Criteriaboek;
import nl.inburgeringsportaal.toezicht.internal.Invoerregels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sets of criteria with which visits are held. A new set holds from a day on; a visit keeps the set it has. */
@Service
@RolesAllowed(Rollen.INSPECTEUR_BOW)
@Transactional
public class CriteriaService {
  /** The most characters of the name of a set. */
  public static final int LANGSTE_NAAM = 100;

  /** The most characters of the lines of a set. */
  public static final int LANGSTE_TEKST = 60_000;

  private final Criteriaboek boek;
  private final Klok klok;

  CriteriaService(Criteriaboek boek, Klok klok) {
    this.boek = boek;
    this.klok = klok;
  }

  /**
   * @return all sets, the newest first
   */
  @Transactional(readOnly = true)
  public List<CriteriaversieListItem> list() {
    return boek.alle();
  }

  /**
   * @param versieId a set
   * @return its criteria, by number; none when there is no such set
   */
  @Transactional(readOnly = true)
  public List<Criterium> criteria(long versieId) {
    return boek.criteria(versieId);
  }

  /**
   * @param versieId a set
   * @return its lines as {@link #voegToe} reads them
   * @throws NietGevonden when there is no such set
   */
  @Transactional(readOnly = true)
  public String tekst(long versieId) {
    List<Criterium> criteria = boek.criteria(versieId);
    if (criteria.isEmpty()) {
      throw new NietGevonden();
    }
    return Invoerregels.tekst(criteria);
  }

  /**
   * @param naam name, 1 to {@value #LANGSTE_NAAM} characters
   * @param geldigVan first day on which visits are planned with it, not before today
   * @param voorbeeld true when these are example texts
   * @param tekst the criteria: a line that begins with # names a group, each other line is a criterion
   * @return id of the set
   * @throws OngeldigeInvoer when something is missing, too long, before today, or another set begins on that day
   */
  public long voegToe(String naam, LocalDate geldigVan, boolean voorbeeld, String tekst) {
    String hoe = Invoerregels.tekst("naam", naam, LANGSTE_NAAM);
    if (geldigVan == null) {
      throw new OngeldigeInvoer("geldigVan", null, "fout.verplicht");
    } else if (geldigVan.isBefore(klok.vandaag())) {
      throw new OngeldigeInvoer("geldigVan", geldigVan, "toezicht.fout.voorbij");
    } else if (tekst != null && tekst.length() > LANGSTE_TEKST) {
      throw new OngeldigeInvoer("criteria", null, "fout.lengte", LANGSTE_TEKST);
    }
    return boek.voegToe(hoe, geldigVan, voorbeeld, Invoerregels.criteria(tekst));
  }

  /**
   * @param versieId a set with which no visit was planned
   * @throws NietGevonden when there is none
   * @throws RegelOvertreden when a visit was planned with it
   */
  public void verwijder(long versieId) {
    boek.verwijder(versieId);
  }
}
