package nl.inburgeringsportaal.rapportage;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.inburgeringsportaal.base.Bedrag;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.elip.ElipcijferService;
import nl.inburgeringsportaal.elip.Eliptelling;
import nl.inburgeringsportaal.inburgeraar.VoortgangcijferService;
import nl.inburgeringsportaal.lening.LeningcijferService;
import nl.inburgeringsportaal.lening.Leningtelling;
import nl.inburgeringsportaal.rapportage.internal.Eliptabel;
import nl.inburgeringsportaal.rapportage.internal.Peilmomenten;
import nl.inburgeringsportaal.rapportage.internal.Voortgangtabel;
import org.springframework.stereotype.Service;

/**
 * The national figures on a peildatum, for SZW and DUO. Each is counted from the facts when it is asked; asked again
 * with the same {@code bekendOp} the answer is the same, whatever was delivered since.
 */
@Service
@RolesAllowed({Rollen.BELEID_SZW, Rollen.MEDEWERKER_DUO})
public class RapportageService {
  /** First day about which a figure can be asked: the law of 2013 came into force. */
  public static final LocalDate EERSTE_PEILDATUM = LocalDate.of(2013, 1, 1);

  /** First cohort that can be asked for; a duty of the law of 2013 can go back to the one before it. */
  public static final int EERSTE_COHORT = 2007;

  private final Peilmomenten momenten;
  private final VoortgangcijferService voortgangen;
  private final LeningcijferService leningen;
  private final ElipcijferService elips;

  RapportageService(
      Peilmomenten momenten,
      VoortgangcijferService voortgangen,
      LeningcijferService leningen,
      ElipcijferService elips) {
    this.momenten = momenten;
    this.voortgangen = voortgangen;
    this.leningen = leningen;
    this.elips = elips;
  }

  /**
   * @param vraag on which day, as known when
   * @param cohorten which cohorts
   * @return how far they are
   * @throws OngeldigeInvoer when the day, the moment or a cohort is impossible; it names the parameter
   */
  public VoortgangRapport voortgang(Peilvraag vraag, Cohorten cohorten) {
    Peilmoment moment = momenten.van(vraag);
    int jaar = moment.peildatum().getYear();
    int van = cohort("cohortVan", cohorten.van(), Math.min(EERSTE_PEILDATUM.getYear(), jaar), jaar);
    int totEnMet = cohort("cohortTot", cohorten.totEnMet(), jaar, jaar);
    if (totEnMet < van) {
      throw new OngeldigeInvoer("cohortTot", String.valueOf(totEnMet), "rapportage.fout.volgorde", String.valueOf(van));
    }
    Herkomst levering = momenten.herkomst(moment);
    Voortgangtabel tabel = new Voortgangtabel(voortgangen.tel(moment), van, totEnMet);
    return new VoortgangRapport(moment.peildatum(), van, totEnMet, tabel.regels(), tabel.totalen(), levering);
  }

  private static int cohort(String naam, Integer gevraagd, int standaard, int hoogste) {
    if (gevraagd != null && (gevraagd < EERSTE_COHORT || gevraagd > hoogste)) {
      throw new OngeldigeInvoer(
          naam, String.valueOf(gevraagd), "rapportage.fout.cohort", String.valueOf(EERSTE_COHORT),
          String.valueOf(hoogste));
    }
    return gevraagd == null ? standaard : gevraagd;
  }

  /**
   * @param vraag on which day, as known when
   * @return the loans
   * @throws OngeldigeInvoer when the day or the moment is impossible; it names the parameter
   */
  public LeningRapport leningen(Peilvraag vraag) {
    Peilmoment moment = momenten.van(vraag);
    Herkomst levering = momenten.herkomst(moment);
    List<Leningtelling> tellingen = leningen.tel(moment);
    List<LeningRegel> regels =
        Arrays.stream(Leningcategorie.values()).map(categorie -> regel(categorie, tellingen)).toList();
    return new LeningRapport(moment.peildatum(), regels, levering);
  }

  private static LeningRegel regel(Leningcategorie categorie, List<Leningtelling> tellingen) {
    List<Leningtelling> hierin = tellingen.stream().filter(een -> categorie.omvat(een.toestand())).toList();
    long aantal = hierin.stream().mapToLong(Leningtelling::aantal).sum();
    Bedrag opgenomen = new Bedrag(hierin.stream().mapToLong(een -> een.opgenomen().centen()).sum());
    BigDecimal totaal = opgenomen.inEuro();
    return new LeningRegel(
        categorie.naam(), aantal, totaal, aantal == 0 ? null : opgenomen.perStukInHeleEuro(aantal));
  }

  /**
   * @param vraag on which day, as known when
   * @param vergelijk an earlier day beside it; null for none
   * @return who has nearly used up his loan
   * @throws OngeldigeInvoer when a day or the moment is impossible; it names the parameter
   */
  public ElipRapport elip(Peilvraag vraag, LocalDate vergelijk) {
    Peilmoment moment = momenten.van(vraag);
    if (vergelijk != null && momenten.dag("vergelijk", vergelijk).isAfter(moment.peildatum())) {
      throw new OngeldigeInvoer("vergelijk", vergelijk, "rapportage.fout.vergelijk", moment.peildatum());
    }
    Herkomst levering = momenten.herkomst(moment);
    List<List<Eliptelling>> tellingen =
        elips.tel(
            vergelijk == null ? List.of(moment) : List.of(moment, new Peilmoment(vergelijk, moment.bekend())));
    List<Eliptelling> eerder = vergelijk == null ? null : tellingen.getLast();
    Eliptabel tabel = new Eliptabel(tellingen.getFirst(), eerder, moment.peildatum().getYear());
    return new ElipRapport(
        moment.peildatum(),
        vergelijk,
        tabel.regels(),
        Eliptabel.doelgroep(tellingen.getFirst()),
        Eliptabel.doelgroep(eerder),
        levering);
  }
}
