package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.keurmerk.internal.Invoer;
import nl.inburgeringsportaal.keurmerk.internal.Verbandboek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Schools that merge, and schools with two numbers. It moves no keurmerk and no learner: those follow from decisions
 * and from what DUO delivers. It tells everybody who looks at the one that the other is there.
 */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
public class SchoolverbandService {
  /** The most characters of what is said about it. */
  public static final int LANGSTE_TOELICHTING = 500;

  /** The most characters of why it is taken away. */
  public static final int LANGSTE_REDEN = 200;

  private final Verbandboek boek;

  SchoolverbandService(Verbandboek boek) {
    this.boek = boek;
  }

  /**
   * @param taalschoolId a school
   * @return how it belongs together with others, the first day first
   */
  @Transactional(readOnly = true)
  public List<Schoolverband> list(long taalschoolId) {
    return boek.van(taalschoolId);
  }

  /**
   * @param taalschoolId the school that goes on in the other, or one of two numbers
   * @param ruw what was filled in
   * @return id
   * @throws NietGevonden when a school has no file
   * @throws OngeldigeInvoer when a field is missing or names the school itself
   * @throws RegelOvertreden when they belong together already, it goes on in another one, or that would go round
   */
  public long voegToe(long taalschoolId, VerbandGegevens ruw) {
    verplicht("soort", ruw.soort());
    verplicht("andere", ruw.andereId());
    verplicht("dag", ruw.dag());
    if (ruw.andereId() == taalschoolId) {
      throw new OngeldigeInvoer("andere", null, "keurmerk.fout.verband-zelfde");
    }
    return boek.voegToe(
        taalschoolId,
        new VerbandGegevens(
            ruw.soort(), ruw.andereId(), ruw.dag(), Invoer.misschien("toelichting", ruw.toelichting(),
                LANGSTE_TOELICHTING)));
  }

  /**
   * @param taalschoolId one of both schools
   * @param id how they belong together
   * @param reden why that is taken away, 1 to {@value #LANGSTE_REDEN} characters
   * @throws NietGevonden when it is not there
   * @throws OngeldigeInvoer when it does not say why
   */
  public void verwijder(long taalschoolId, long id, String reden) {
    boek.verwijder(taalschoolId, id, Invoer.tekst("reden", reden, LANGSTE_REDEN));
  }

  private static void verplicht(String veld, Object waarde) {
    if (waarde == null) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
  }
}
