package nl.inburgeringsportaal.rapportage;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.rapportage.internal.Hoofdstukken;
import nl.inburgeringsportaal.rapportage.internal.Monitoringboek;
import nl.inburgeringsportaal.rapportage.internal.Peilmomenten;
import nl.inburgeringsportaal.rapportage.internal.Toezeggingboek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All figures of the uitvoeringsbrief for one peildatum beside an earlier one, gathered from the modules that own them.
 * National counts only: nobody can be recognised in them, and nothing below the country is in them.
 */
@Service
@RolesAllowed(Rollen.BELEID_SZW)
public class UitvoeringsbriefService {
  /** The letter comes twice a year: without another choice the earlier day is so many months before. */
  public static final int MAANDEN_EERDER = 6;

  private final Peilmomenten momenten;
  private final Hoofdstukken hoofdstukken;
  private final Toezeggingboek toezeggingen;
  private final Monitoringboek monitoring;
  private final Vertaling woorden;
  private final TransactionTemplate eenStand;

  UitvoeringsbriefService(
      Peilmomenten momenten,
      Hoofdstukken hoofdstukken,
      Toezeggingboek toezeggingen,
      Monitoringboek monitoring,
      Vertaling woorden,
      PlatformTransactionManager transacties) {
    this.momenten = momenten;
    this.hoofdstukken = hoofdstukken;
    this.toezeggingen = toezeggingen;
    this.monitoring = monitoring;
    this.woorden = woorden;
    this.eenStand = new TransactionTemplate(transacties);
  }

  /**
   * @param vraag on which day, as known when
   * @param vergelijk the earlier day; null for {@value #MAANDEN_EERDER} months before
   * @param taal language of all words
   * @return the letter without texts; all of it is of one state of the database
   * @throws OngeldigeInvoer when a day or the moment is impossible; it names the parameter
   */
  public Briefinhoud cijfers(Peilvraag vraag, LocalDate vergelijk, Locale taal) {
    return tel(vraag, vergelijk, taal, null);
  }

  /**
   * The same as {@link #cijfers}, for who wants to know how far it is.
   *
   * @param vraag on which day, as known when
   * @param vergelijk the earlier day; null for {@value #MAANDEN_EERDER} months before
   * @param taal language of all words
   * @param geteld called after each of the {@link #hoofdstukken()}; may be null
   * @return the letter without texts; all of it is of one state of the database
   * @throws OngeldigeInvoer when a day or the moment is impossible; it names the parameter
   */
  public Briefinhoud tel(Peilvraag vraag, LocalDate vergelijk, Locale taal, Runnable geteld) {
    Peilmoment nu = momenten.van(vraag, hoofdstukken.bestanden());
    Peilmoment eerder = naast(vergelijk, nu);
    return eenStand.execute(
        status ->
            new Briefinhoud(
                woorden.getTranslation("rapportage.brief.titel", taal),
                nu.peildatum(),
                eerder.peildatum(),
                null,
                hoofdstukken.maak(nu, eerder, taal, geteld),
                null,
                toezeggingen.sinds(eerder.peildatum(), nu),
                monitoring.alle(nu)));
  }

  /**
   * Which days a letter is about.
   *
   * @param peildatum the day
   * @param vergelijk the earlier day beside it
   */
  public record Dagen(LocalDate peildatum, LocalDate vergelijk) {}

  /**
   * @param vraag on which day, as known when
   * @param vergelijk the earlier day; null for {@value #MAANDEN_EERDER} months before
   * @return the days of {@link #cijfers}, without counting anything
   * @throws OngeldigeInvoer when a day or the moment is impossible; it names the parameter
   */
  public Dagen dagen(Peilvraag vraag, LocalDate vergelijk) {
    Peilmoment nu = momenten.van(vraag, hoofdstukken.bestanden());
    return new Dagen(nu.peildatum(), naast(vergelijk, nu).peildatum());
  }

  private Peilmoment naast(LocalDate vergelijk, Peilmoment nu) {
    return momenten.naast(vergelijk == null ? eerder(nu.peildatum()) : vergelijk, nu);
  }

  private static LocalDate eerder(LocalDate peildatum) {
    LocalDate dag = peildatum.minusMonths(MAANDEN_EERDER);
    LocalDate eerste = RapportageService.EERSTE_PEILDATUM;
    return dag.isBefore(eerste) ? eerste : dag;
  }

  /**
   * @return codes of the chapters, in their order
   */
  public List<String> hoofdstukken() {
    return hoofdstukken.codes();
  }
}
