package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.handreiking.internal.AntwoordRepository;
import nl.inburgeringsportaal.handreiking.internal.HandreikingPdf;
import nl.inburgeringsportaal.handreiking.internal.Inhoudsstand;
import nl.inburgeringsportaal.handreiking.internal.Intrekking;
import nl.inburgeringsportaal.handreiking.internal.IntrekkingRepository;
import nl.inburgeringsportaal.handreiking.internal.Regelteksten;
import nl.inburgeringsportaal.handreiking.internal.VertalingRepository;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The handreiking for those who read it. Its content is the same for everybody and holds nothing about a
 * person or an organisation: everybody may read it, without a login and without a scope.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class HandreikingService {
  /** First day of the Wet inburgering 2021, with the rules of the letter of December 2021. */
  private static final LocalDate BEGIN_VAN_DE_WET = LocalDate.of(2022, 1, 1);

  private static final int MEEST_TREFFERS = 20;
  private static final int SUGGESTIES = 5;

  private final Inhoudsstand inhoud;
  private final AntwoordRepository antwoorden;
  private final Klok klok;
  private final HandreikingPdf pdf;
  private final Regelteksten regels;
  private final IntrekkingRepository intrekkingen;
  private final VertalingRepository vertalingen;

  public HandreikingService(
      Inhoudsstand inhoud,
      AntwoordRepository antwoorden,
      IntrekkingRepository intrekkingen,
      VertalingRepository vertalingen,
      Regelteksten regels,
      Klok klok,
      HandreikingPdf pdf) {
    this.inhoud = inhoud;
    this.antwoorden = antwoorden;
    this.intrekkingen = intrekkingen;
    this.vertalingen = vertalingen;
    this.regels = regels;
    this.klok = klok;
    this.pdf = pdf;
  }

  /**
   * @param moment which rules
   * @return the day whose rules these are
   */
  public LocalDate dag(Regelmoment moment) {
    return moment == Regelmoment.DECEMBER_2021 ? BEGIN_VAN_DE_WET : klok.vandaag();
  }

  /** What is to come is not for readers yet: a later day is today. */
  private Inhoudsstand.Stand op(LocalDate dag) {
    LocalDate vandaag = klok.vandaag();
    return inhoud.op(dag.isAfter(vandaag) ? vandaag : dag);
  }

  /**
   * @param soort kind of education, null for all
   * @return the questions with an answer for today's rules, those asked often first
   */
  public List<HandreikingListItem> vragen(Onderwijssoort soort) {
    return vragen(soort, klok.vandaag());
  }

  /**
   * @param soort kind of education, null for all
   * @param dag the day whose rules count; a day to come is today
   * @return the questions with an answer for these rules, those asked often first
   */
  public List<HandreikingListItem> vragen(Onderwijssoort soort, LocalDate dag) {
    return op(dag).vragen(soort);
  }

  /**
   * @param soort kind of education
   * @param dag the day whose rules count; a day to come is today
   * @return all its answers as a document in Dutch, PDF/UA-1
   */
  public byte[] hoofdstuk(Onderwijssoort soort, LocalDate dag) {
    LocalDate opDag = dag.isAfter(klok.vandaag()) ? klok.vandaag() : dag;
    return inhoud.op(opDag).hoofdstuk(soort, opDag, antwoorden -> pdf.maak(soort, opDag, antwoorden)).clone();
  }

  /**
   * @param slug name of a question
   * @return its answer for today's rules
   * @throws NietGevonden when there is no such question or no answer for today
   */
  public HandreikingAntwoord antwoord(String slug) {
    return antwoord(slug, klok.vandaag());
  }

  /**
   * @param slug name of a question
   * @param dag the day whose rules count; a day to come is today
   * @return its answer for these rules, or for today's when it had none then
   * @throws NietGevonden when there is no such question or no answer at all
   */
  public HandreikingAntwoord antwoord(String slug, LocalDate dag) {
    return op(dag)
        .antwoord(slug)
        .or(() -> inhoud.op(klok.vandaag()).antwoord(slug))
        .orElseThrow(NietGevonden::new);
  }

  /**
   * @param slug name of a question
   * @return questions that belong with it
   */
  public List<HandreikingListItem> verwant(String slug) {
    return inhoud.op(klok.vandaag()).verwant(slug);
  }

  /**
   * @param antwoord a version of an answer
   * @return the other versions of it that readers have seen, the newest rules first, each with the values of its own
   *     days
   */
  public List<HandreikingAntwoord> andereVersies(HandreikingAntwoord antwoord) {
    String slug = antwoord.vraag().slug();
    LocalDate vandaag = klok.vandaag();
    Set<Long> nooitBegonnen =
        intrekkingen.van(slug).stream().map(Intrekking::antwoordId).collect(Collectors.toSet());
    return antwoorden.versies(slug).stream()
        .filter(versie -> versie.nummer() != antwoord.nummer() && !versie.vervalt())
        .filter(versie -> !nooitBegonnen.contains(versie.id()))
        .filter(versie -> !versie.geldigVan().isAfter(vandaag))
        .map(versie -> regels.vulOpEigenDag(versie.gegevens(slug), vandaag))
        .toList();
  }

  /**
   * Searches in the questions, the answers and the other words people use for them. Any text is allowed;
   * nothing in it is an operator.
   *
   * @param tekst what is searched for; empty or null finds nothing and gives suggestions
   * @param soort kind of education, null for all
   * @return what fits today, best first; from all education when nothing fits within the chosen one
   */
  public Zoekuitkomst zoek(String tekst, Onderwijssoort soort) {
    return zoek(tekst, soort, klok.vandaag());
  }

  /**
   * As {@link #zoek(String, Onderwijssoort)}, in the answers for other rules.
   *
   * @param tekst what is searched for
   * @param soort kind of education, null for all
   * @param dag the day whose rules count; a day to come is today
   * @return what fits, best first
   */
  public Zoekuitkomst zoek(String tekst, Onderwijssoort soort, LocalDate dag) {
    Inhoudsstand.Stand stand = op(dag);
    List<HandreikingListItem> treffers = stand.zoek(tekst, soort, MEEST_TREFFERS);
    boolean buiten = treffers.isEmpty() && soort != null;
    if (buiten) {
      treffers = stand.zoek(tekst, null, MEEST_TREFFERS);
    }
    return treffers.isEmpty()
        ? new Zoekuitkomst(List.of(), false, suggesties(stand, soort))
        : new Zoekuitkomst(treffers, buiten, List.of());
  }

  /**
   * @param sinds a day
   * @return what became different after that day and up to today, the last first
   */
  public List<Verandering> veranderd(LocalDate sinds) {
    return inhoud.veranderingen(klok.vandaag()).stream().filter(een -> een.dag().isAfter(sinds)).toList();
  }

  /**
   * @param antwoord a version of an answer
   * @return what there is of it in other languages, with the values of today; a translation of an earlier version says
   *     that it is one
   */
  public List<Vertaaldantwoord> vertalingen(HandreikingAntwoord antwoord) {
    LocalDate vandaag = klok.vandaag();
    return vertalingen.zichtbaar(antwoord.vraag().slug(), antwoord.nummer(), Vertalingstatus.ZICHTBAAR).stream()
        .map(vertaling -> vertaling.gegevens(0))
        .map(
            deel ->
                new Vertaaldantwoord(
                    deel.taal(),
                    regels.vul(deel.vraag(), vandaag, regels.stand()),
                    regels.vul(deel.kort(), vandaag, regels.stand()),
                    regels.vul(deel.tekst(), vandaag, regels.stand()),
                    deel.toelichting(),
                    deel.nummer() < antwoord.nummer()))
        .toList();
  }

  /** Without an education a question of just one of them would be a strange thing to offer. */
  private static List<HandreikingListItem> suggesties(Inhoudsstand.Stand stand, Onderwijssoort soort) {
    return stand.vragen(soort).stream()
        .filter(vraag -> soort != null || vraag.onderwijs().size() > 2)
        .limit(SUGGESTIES)
        .toList();
  }
}
