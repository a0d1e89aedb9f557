package nl.inburgeringsportaal.toezicht;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.toezicht.internal.Bezoekboek;
import nl.inburgeringsportaal.toezicht.internal.Invoerregels;
import org.springframework.stereotype.Service;

/**
 * The judgement of a visit and what follows. Whoever judges does not establish the report, and whoever has ties with
 * the school does neither.
 */
@Service
@RolesAllowed(Rollen.INSPECTEUR_BOW)
public class BezoekoordeelService {
  /** The fewest characters of a motivation. */
  public static final int KORTSTE_MOTIVERING = 20;

  /** The most characters of a motivation. */
  public static final int LANGSTE_MOTIVERING = 10_000;

  /** The most characters of what was seen of mending. */
  public static final int LANGSTE_HERSTEL = 2_000;

  private final Bezoekboek boek;
  private final Klok klok;

  BezoekoordeelService(Bezoekboek boek, Klok klok) {
    this.boek = boek;
    this.klok = klok;
  }

  /**
   * Judges a visit, or judges it again as long as it is not established.
   *
   * @param id a visit that was held
   * @param versie version that was read
   * @param oordeel judgement
   * @param motivering why, {@value #KORTSTE_MOTIVERING} to {@value #LANGSTE_MOTIVERING} characters
   * @param herstelVoor last day on which the school has mended it, after today; only, and always, with {@link
   *     Toezichtoordeel#HERSTEL_NODIG}
   * @throws NietGevonden when there is none
   * @throws OngeldigeInvoer when something is missing or cannot be
   * @throws RegelOvertreden when it was not held, is established, or the current user has ties with the school
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   */
  public void beoordeel(long id, int versie, Toezichtoordeel oordeel, String motivering, LocalDate herstelVoor) {
    if (oordeel == null) {
      throw new OngeldigeInvoer("oordeel", null, "fout.verplicht");
    }
    String waarom = Invoerregels.tekst("motivering", motivering, LANGSTE_MOTIVERING);
    if (waarom.length() < KORTSTE_MOTIVERING) {
      throw new OngeldigeInvoer("motivering", waarom.length(), "toezicht.fout.motivering", KORTSTE_MOTIVERING);
    }
    boolean herstel = oordeel == Toezichtoordeel.HERSTEL_NODIG;
    if (herstel && herstelVoor == null) {
      throw new OngeldigeInvoer("herstelVoor", null, "fout.verplicht");
    } else if (herstel && !herstelVoor.isAfter(klok.vandaag())) {
      throw new OngeldigeInvoer("herstelVoor", herstelVoor, "toezicht.fout.herstel-na-vandaag");
    }
    boek.beoordeel(id, versie, oordeel, waarom, herstel ? herstelVoor : null);
  }

  /**
   * @param id a visit that somebody else judged
   * @param versie version that was read
   * @throws NietGevonden when there is none
   * @throws RegelOvertreden when it has no judgement, the judgement is his own, or he has ties with the school
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   */
  public void stelVast(long id, int versie) {
    boek.stelVast(id, versie);
  }

  /**
   * @param id a visit after which the school mends something
   * @param versie version that was read
   * @param uitkomst what came of it
   * @param tekst what was seen, 1 to {@value #LANGSTE_HERSTEL} characters
   * @throws NietGevonden when there is none
   * @throws OngeldigeInvoer when something is missing
   * @throws RegelOvertreden when nothing is mended after it, or he has ties with the school
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   */
  public void rondHerstelAf(long id, int versie, Hersteluitkomst uitkomst, String tekst) {
    if (uitkomst == null) {
      throw new OngeldigeInvoer("uitkomst", null, "fout.verplicht");
    }
    boek.rondHerstelAf(id, versie, uitkomst, Invoerregels.tekst("tekst", tekst, LANGSTE_HERSTEL));
  }
}
