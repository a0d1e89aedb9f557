package nl.inburgeringsportaal.rapportage;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.elip.ElipcijferService;
import nl.inburgeringsportaal.elip.Elipstand;
import nl.inburgeringsportaal.elip.Eliptelling;
import nl.inburgeringsportaal.inburgeraar.VoortgangcijferService;
import nl.inburgeringsportaal.inburgeraar.Voortgangtelling;
import nl.inburgeringsportaal.lening.LeningcijferService;
import nl.inburgeringsportaal.rapportage.internal.Eliptabel;
import nl.inburgeringsportaal.rapportage.internal.Leningtabel;
import nl.inburgeringsportaal.rapportage.internal.Peilmomenten;
import nl.inburgeringsportaal.rapportage.internal.Voortgangtabel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The national figures on a peildatum, for SZW and DUO. Each is counted from the facts when it is asked; asked again
 * with the same {@code bekendOp} the answer is the same, whatever was delivered since. All parts of an answer, and the
 * delivery that it names, are of one state of the database.
 */
@Service
@RolesAllowed({Rollen.BELEID_SZW, Rollen.MEDEWERKER_DUO})
public class RapportageService {
  /** First day about which a figure can be asked: the law of 2013 came into force. */
  public static final LocalDate EERSTE_PEILDATUM = LocalDate.of(2013, 1, 1);

  /**
   * First cohort that can be asked for: a duty of the law of 2013 can go back to the one before it. When there are
   * people of a still earlier one, theirs.
   */
  public static final int EERSTE_COHORT = 2007;

  /** Last cohort that can be asked for; one that has not begun has nobody. */
  public static final int LAATSTE_COHORT = 2100;

  private final Peilmomenten momenten;
  private final VoortgangcijferService voortgangen;
  private final LeningcijferService leningen;
  private final ElipcijferService elips;
  private final TransactionTemplate eenStand;

  RapportageService(
      Peilmomenten momenten,
      VoortgangcijferService voortgangen,
      LeningcijferService leningen,
      ElipcijferService elips,
      PlatformTransactionManager transacties) {
    this.momenten = momenten;
    this.voortgangen = voortgangen;
    this.leningen = leningen;
    this.elips = elips;
    this.eenStand = new TransactionTemplate(transacties);
  }

  /**
   * @param vraag on which day, as known when
   * @param vergelijk an earlier day beside it; null for none
   * @param cohorten which cohorts
   * @return how far they are
   * @throws OngeldigeInvoer when a day, the moment or a cohort is impossible; it names the parameter
   */
  public VoortgangRapport voortgang(Peilvraag vraag, LocalDate vergelijk, Cohorten cohorten) {
    Peilmoment moment = momenten.van(vraag);
    Peilmoment eerder = momenten.naast(vergelijk, moment);
    return eenStand.execute(
        status -> {
          Herkomst levering = momenten.herkomst(moment);
          List<Voortgangtelling> nu = voortgangen.tel(moment);
          List<Voortgangtelling> toen = eerder == null ? List.of() : voortgangen.tel(eerder);
          int laagste =
              Stream.concat(nu.stream(), toen.stream())
                  .mapToInt(Voortgangtelling::cohort)
                  .reduce(EERSTE_COHORT, Math::min);
          controleer("cohortVan", cohorten.van(), laagste);
          controleer("cohortTot", cohorten.totEnMet(), laagste);
          Cohorten gekozen = cohorten.gevuld(EERSTE_PEILDATUM.getYear(), moment.peildatum().getYear());
          if (gekozen.totEnMet() < gekozen.van()) {
            throw new OngeldigeInvoer(
                "cohortTot", String.valueOf(gekozen.totEnMet()), "rapportage.fout.volgorde",
                String.valueOf(gekozen.van()));
          }
          return new VoortgangRapport(
              moment.peildatum(),
              gekozen.van(),
              gekozen.totEnMet(),
              new Voortgangtabel(nu, gekozen.van(), gekozen.totEnMet()).tabel(),
              vergelijk,
              eerder == null ? null : new Voortgangtabel(toen, gekozen.van(), gekozen.totEnMet()).tabel(),
              levering);
        });
  }

  private static void controleer(String naam, Integer cohort, int laagste) {
    if (cohort != null && (cohort < laagste || cohort > LAATSTE_COHORT)) {
      throw new OngeldigeInvoer(
          naam, String.valueOf(cohort), "rapportage.fout.cohort", String.valueOf(laagste),
          String.valueOf(LAATSTE_COHORT));
    }
  }

  /**
   * @param vraag on which day, as known when
   * @param vergelijk an earlier day beside it; null for none
   * @return the loans
   * @throws OngeldigeInvoer when a day or the moment is impossible; it names the parameter
   */
  public LeningRapport leningen(Peilvraag vraag, LocalDate vergelijk) {
    Peilmoment moment = momenten.van(vraag);
    Peilmoment eerder = momenten.naast(vergelijk, moment);
    return eenStand.execute(
        status ->
            new LeningRapport(
                moment.peildatum(),
                Leningtabel.regels(leningen.tel(moment)),
                vergelijk,
                eerder == null ? null : Leningtabel.regels(leningen.tel(eerder)),
                momenten.herkomst(moment)));
  }

  /**
   * @param vraag on which day, as known when
   * @param vergelijk an earlier day beside it; null for none
   * @return who has nearly used up his loan
   * @throws OngeldigeInvoer when a day or the moment is impossible; it names the parameter
   */
  public ElipRapport elip(Peilvraag vraag, LocalDate vergelijk) {
    Peilmoment moment = momenten.van(vraag);
    Peilmoment eerder = momenten.naast(vergelijk, moment);
    return eenStand.execute(
        status -> {
          Herkomst levering = momenten.herkomst(moment);
          List<Elipstand> standen = elips.tel(eerder == null ? List.of(moment) : List.of(moment, eerder));
          Elipstand nu = standen.getFirst();
          Elipstand toen = eerder == null ? null : standen.getLast();
          List<Eliptelling> tellingenToen = toen == null ? null : toen.tellingen();
          return new ElipRapport(
              moment.peildatum(),
              vergelijk,
              new Eliptabel(nu.tellingen(), tellingenToen, moment.peildatum().getYear()).regels(),
              Eliptabel.doelgroep(nu.tellingen()),
              Eliptabel.doelgroep(tellingenToen),
              nu.grenzen(),
              toen == null ? null : toen.grenzen(),
              levering);
        });
  }
}
