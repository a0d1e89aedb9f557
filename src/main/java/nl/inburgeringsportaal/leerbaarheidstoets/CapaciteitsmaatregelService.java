package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Maatregelboek;
import org.springframework.stereotype.Service;

/**
 * Collective measures on the seats in rooms between two days, which DUO applies to every session to come. Who no longer
 * fits is who was planned last; he goes back to the list of his gemeente, which is told.
 */
@Service
@RolesAllowed(Rollen.MEDEWERKER_DUO)
public class CapaciteitsmaatregelService {
  /** The most characters of a name. */
  public static final int LANGSTE_NAAM = 150;

  /** The most characters of what it rests on. */
  public static final int LANGSTE_GRONDSLAG = 500;

  /** The most characters of a reason. */
  public static final int LANGSTE_REDEN = 200;

  private static final int ALLES = 100;

  private final Maatregelboek boek;
  private final Grendel grendel;
  private final Leeslog leeslog;
  private final Klok klok;

  CapaciteitsmaatregelService(Maatregelboek boek, Grendel grendel, Leeslog leeslog, Klok klok) {
    this.boek = boek;
    this.grendel = grendel;
    this.leeslog = leeslog;
    this.klok = klok;
  }

  /**
   * @return all measures, the last first
   */
  public List<MaatregelListItem> list() {
    return boek.lijst();
  }

  /**
   * What a measure would do, now. Nothing changes.
   *
   * @param ruw what was filled in
   * @return what it does per gemeente, by name; empty when no session has fewer seats
   * @throws OngeldigeInvoer when a field is wrong
   */
  public List<Maatregelgevolg> voorbeeld(MaatregelGegevens ruw) {
    return boek.gevolgen(controleer(ruw));
  }

  /**
   * Applies a measure to every session to come that is not held yet.
   *
   * @param ruw what was filled in
   * @return id of the measure
   * @throws OngeldigeInvoer when a field is wrong
   */
  public long voerUit(MaatregelGegevens ruw) {
    MaatregelGegevens gegevens = controleer(ruw);
    return grendel.doe(
        () -> {
          boek.neemAlles();
          return boek.voerUit(gegevens);
        });
  }

  /**
   * Takes a measure back: sessions to come get the seats back that no other measure takes. Who lost his seat does not
   * get it back by itself.
   *
   * @param id id of a measure
   * @param versie version that was read
   * @param reden why, 1 to {@value #LANGSTE_REDEN} characters
   * @throws NietGevonden when there is none
   * @throws RegelOvertreden when it was taken back already
   * @throws GelijktijdigGewijzigd when it was changed since
   * @throws OngeldigeInvoer when there is no reason
   */
  public void trekIn(long id, int versie, String reden) {
    String waarom = Invoerregels.tekst("reden", reden, LANGSTE_REDEN);
    grendel.doe(
        () -> {
          boek.neemAlles();
          MaatregelListItem nu = vind(id);
          if (nu.ingetrokkenOp() != null) {
            throw new RegelOvertreden("lbt-landelijk.fout.al-ingetrokken");
          }
          if (nu.versie() != versie) {
            throw new GelijktijdigGewijzigd();
          }
          boek.trekIn(nu, waarom);
          return null;
        });
  }

  /**
   * @param id id of a measure
   * @return who lost his seat by it, by gemeente and session; that it was read is in the read log
   * @throws NietGevonden when there is none
   */
  public List<MaatregelKandidaat> geraakt(long id) {
    vind(id);
    List<MaatregelKandidaat> wie = boek.geraakt(id);
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, "capaciteitsmaatregel", id, null, "kandidaten: " + wie.size());
    return wie;
  }

  private MaatregelListItem vind(long id) {
    return boek.lijst().stream().filter(een -> een.id() == id).findFirst().orElseThrow(NietGevonden::new);
  }

  private MaatregelGegevens controleer(MaatregelGegevens ruw) {
    if (ruw.verlaging() == null || ruw.verlaging() < 1 || ruw.verlaging() > ALLES) {
      throw new OngeldigeInvoer("verlaging", ruw.verlaging(), "lbt-landelijk.fout.verlaging");
    }
    if (ruw.tot() == null) {
      throw new OngeldigeInvoer("tot", null, "fout.verplicht");
    }
    Invoerregels.periode(ruw.van(), ruw.tot());
    LocalDate vandaag = klok.vandaag();
    if (!ruw.tot().isAfter(vandaag)) {
      throw new OngeldigeInvoer("tot", ruw.tot(), "lbt-landelijk.fout.maatregel-voorbij");
    }
    return new MaatregelGegevens(
        Invoerregels.tekst("naam", ruw.naam(), LANGSTE_NAAM),
        Invoerregels.tekst("grondslag", ruw.grondslag(), LANGSTE_GRONDSLAG),
        ruw.verlaging(),
        ruw.van(),
        ruw.tot());
  }
}
