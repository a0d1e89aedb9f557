package nl.inburgeringsportaal.toezicht;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.toezicht.internal.Bezoekboek;
import nl.inburgeringsportaal.toezicht.internal.Bezoekerkeuze;
import nl.inburgeringsportaal.toezicht.internal.Invoerregels;
import nl.inburgeringsportaal.toezicht.internal.Planlezer;
import org.springframework.stereotype.Service;

/** Plans visits, changes them and calls them off. */
@Service
@RolesAllowed(Rollen.INSPECTEUR_BOW)
public class BezoekplanService {
  /** The most people who carry out one visit. */
  public static final int MEESTE_BEZOEKERS = 6;

  /** The most characters of why. */
  public static final int LANGSTE_REDEN = 500;

  private final Bezoekboek boek;
  private final Bezoekerkeuze keuze;
  private final Planlezer plan;
  private final Klok klok;

  BezoekplanService(Bezoekboek boek, Bezoekerkeuze keuze, Planlezer plan, Klok klok) {
    this.boek = boek;
    this.keuze = keuze;
    this.plan = plan;
    this.klok = klok;
  }

  /**
   * @param bezoekId the visit that changes, null for a new one
   * @param taalschoolId the school
   * @param begin when it begins
   * @param einde when it ends, exclusive
   * @param aangekondigd false when nobody outside Blik op Werk may see it
   * @return everybody who carries out visits, with what is against him; none as long as times are missing
   */
  public List<BezoekerKeuze> bezoekers(
      Long bezoekId, long taalschoolId, LocalDateTime begin, LocalDateTime einde, boolean aangekondigd) {
    return begin == null || einde == null
        ? List.of()
        : keuze.kies(
            new Bezoekerkeuze.Vraag(bezoekId, taalschoolId, begin, einde, aangekondigd), klok.vandaag());
  }

  /**
   * Plans a new visit with the set of criteria of its day, or changes one that is planned.
   *
   * @param gegevens the visit
   * @return its id
   * @throws NietGevonden when there is no such visit
   * @throws OngeldigeInvoer when a field is missing or cannot be
   * @throws RegelOvertreden when the school has no keurmerk, the location is closed, or somebody cannot carry it out:
   *     ties with the school, another visit at that time, or from outside for a visit that is not announced
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  public long save(BezoekGegevens gegevens) {
    Invoerregels.controleer(gegevens);
    if (gegevens.id() == null) {
      return boek.plan(gegevens);
    }
    boek.wijzig(gegevens);
    return gegevens.id();
  }

  /**
   * @param id a visit that is planned
   * @param versie version that was read
   * @param reden why it does not take place, 1 to {@value #LANGSTE_REDEN} characters
   * @throws NietGevonden when there is none
   * @throws OngeldigeInvoer when it does not say why
   * @throws RegelOvertreden when it is not planned any more
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   */
  public void zegAf(long id, int versie, String reden) {
    boek.zegAf(id, versie, Invoerregels.tekst("reden", reden, LANGSTE_REDEN));
  }

  /**
   * Says that a visit was held of which no full form came.
   *
   * @param id a visit that is planned and has begun
   * @param versie version that was read
   * @throws NietGevonden when there is none
   * @throws RegelOvertreden when it is not planned any more, or has not begun
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   */
  public void meldUitgevoerd(long id, int versie) {
    boek.voerUit(id, versie);
  }

  /**
   * Asks for a visit earlier than the rules say, until one is held.
   *
   * @param taalschoolId a school with the keurmerk
   * @param uiterlijk last day, not before today and before the day of the rules
   * @param reden why, 1 to {@value #LANGSTE_REDEN} characters
   * @throws NietGevonden when the school has no keurmerk or there is none
   * @throws OngeldigeInvoer when the day is missing or no earlier, or it does not say why
   */
  public void vervroeg(long taalschoolId, LocalDate uiterlijk, String reden) {
    ToezichtListItem school = plan.vind(taalschoolId, klok.vandaag()).orElseThrow(NietGevonden::new);
    if (uiterlijk == null) {
      throw new OngeldigeInvoer("uiterlijk", null, "fout.verplicht");
    } else if (uiterlijk.isBefore(klok.vandaag())) {
      throw new OngeldigeInvoer("uiterlijk", uiterlijk, "toezicht.fout.voorbij");
    } else if (!uiterlijk.isBefore(school.uiterlijk())) {
      throw new OngeldigeInvoer("uiterlijk", uiterlijk, "toezicht.fout.niet-eerder", school.uiterlijk());
    }
    boek.vervroeg(taalschoolId, uiterlijk, Invoerregels.tekst("reden", reden, LANGSTE_REDEN));
  }
}
