package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.keurmerk.internal.Aandachtboek;
import nl.inburgeringsportaal.keurmerk.internal.Aandachtzoeker;
import nl.inburgeringsportaal.keurmerk.internal.Invoer;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Patterns at taalscholen that are worth a look: who is new, an owner whose schools were suspended before, sudden
 * growth, results far from the mean. Each comes with the figures that explain it, by thresholds that Blik op Werk sets.
 * Nothing follows from one by itself.
 */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@Transactional
public class AandachtService {
  /** The most characters of an explanation. */
  public static final int LANGSTE_TOELICHTING = 1_000;

  /** The most characters of why thresholds were changed. */
  public static final int LANGSTE_REDEN = 200;

  private final Aandachtzoeker zoeker;
  private final Aandachtboek boek;
  private final Klok klok;

  AandachtService(Aandachtzoeker zoeker, Aandachtboek boek, Klok klok) {
    this.zoeker = zoeker;
    this.boek = boek;
    this.klok = klok;
  }

  /**
   * @param filter which patterns
   * @param pagina page and sort; the sort ends with school and pattern by itself
   * @return the rows of the page, as of today
   */
  @Transactional(readOnly = true)
  public Slice<AandachtListItem> list(AandachtFilter filter, Pageable pagina) {
    return zoeker.zoek(filter, boek.waarden(), klok.vandaag(), pagina);
  }

  /**
   * @param filter which patterns
   * @return how many there are today
   */
  @Transactional(readOnly = true)
  public long count(AandachtFilter filter) {
    return zoeker.tel(filter, boek.waarden(), klok.vandaag());
  }

  /**
   * @return the thresholds
   */
  @Transactional(readOnly = true)
  public List<DrempelGegevens> drempels() {
    return boek.drempels();
  }

  /**
   * Changes thresholds; what is as it was stays.
   *
   * @param nieuw what was filled in
   * @param reden why
   * @throws OngeldigeInvoer when a value is missing or too high or low, or there is no reason
   * @throws GelijktijdigGewijzigd when one was changed since the form was filled
   */
  public void saveDrempels(List<DrempelGegevens> nieuw, String reden) {
    for (DrempelGegevens een : nieuw) {
      if (een.waarde() == null) {
        throw new OngeldigeInvoer(een.code().name(), null, "fout.verplicht");
      }
      if (een.waarde() < 1 || een.waarde() > een.code().hoogste()) {
        throw new OngeldigeInvoer(
            een.code().name(), een.waarde(), "keurmerk.fout.tussen", "1", String.valueOf(een.code().hoogste()));
      }
    }
    boek.bewaar(nieuw, Invoer.tekst("reden", reden, LANGSTE_REDEN));
  }

  /**
   * Writes down what was found out about a pattern. It is shown again when the pattern gets stronger, and after the
   * time of {@link Aandachtdrempel#TOELICHTING_MAANDEN}.
   *
   * @param taalschoolId the school
   * @param patroon the pattern
   * @param tekst what was found out, about the school
   * @throws OngeldigeInvoer when there is no text or it is too long
   * @throws NietGevonden when the school does not have this pattern now
   */
  public void licht(long taalschoolId, Aandachtpatroon patroon, String tekst) {
    String schoon = Invoer.tekst("toelichting", tekst, LANGSTE_TOELICHTING);
    LocalDate vandaag = klok.vandaag();
    Map<Aandachtdrempel, Integer> drempels = boek.waarden();
    AandachtListItem nu =
        zoeker
            .vanSchool(taalschoolId, drempels, vandaag)
            .stream()
            .filter(een -> een.patroon() == patroon)
            .findFirst()
            .orElseThrow(NietGevonden::new);
    boek.licht(nu, schoon, vandaag.plusMonths(drempels.get(Aandachtdrempel.TOELICHTING_MAANDEN)));
  }
}
