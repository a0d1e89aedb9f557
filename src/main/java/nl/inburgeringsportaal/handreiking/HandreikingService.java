package nl.inburgeringsportaal.handreiking;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.handreiking.internal.AntwoordRepository;
import nl.inburgeringsportaal.handreiking.internal.Inhoudsstand;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The handreiking for those who read it. Its content is the same for everybody and holds nothing about a
 * person or an organisation, so a role is enough and there is no scope.
 */
@Service
@RolesAllowed({
  Rollen.SCHOOLFUNCTIONARIS,
  Rollen.REDACTEUR_HANDREIKING,
  Rollen.KLANTMANAGER,
  Rollen.GEMEENTEBEHEERDER,
  Rollen.MEDEWERKER_DUO,
  Rollen.BELEID_SZW,
  Rollen.PORTAALBEHEERDER
})
@Transactional(readOnly = true)
public class HandreikingService {
  private static final int MEEST_TREFFERS = 20;
  private static final int SUGGESTIES = 5;

  private final Inhoudsstand inhoud;
  private final AntwoordRepository antwoorden;
  private final Klok klok;

  public HandreikingService(Inhoudsstand inhoud, AntwoordRepository antwoorden, Klok klok) {
    this.inhoud = inhoud;
    this.antwoorden = antwoorden;
    this.klok = klok;
  }

  /**
   * @param soort kind of education, null for all
   * @return the questions with an answer for today's rules, those asked often first
   */
  public List<HandreikingListItem> vragen(Onderwijssoort soort) {
    return inhoud.op(klok.vandaag()).vragen(soort);
  }

  /**
   * @param slug name of a question
   * @return its answer for today's rules
   * @throws NietGevonden when there is no such question or no answer for today
   */
  public HandreikingAntwoord antwoord(String slug) {
    return inhoud.op(klok.vandaag()).antwoord(slug).orElseThrow(NietGevonden::new);
  }

  /**
   * @param slug name of a question
   * @return questions that belong with it
   */
  public List<HandreikingListItem> verwant(String slug) {
    return inhoud.op(klok.vandaag()).verwant(slug);
  }

  /**
   * @param slug name of a question
   * @return the versions that do not count today, the newest rules first
   */
  public List<HandreikingAntwoord> andereVersies(String slug) {
    int huidig = inhoud.op(klok.vandaag()).antwoord(slug).map(HandreikingAntwoord::nummer).orElse(0);
    return antwoorden.versies(slug).stream()
        .map(versie -> versie.gegevens(slug))
        .filter(versie -> versie.nummer() != huidig)
        .toList();
  }

  /**
   * Searches in the questions, the answers and the other words people use for them. Any text is allowed;
   * nothing in it is an operator.
   *
   * @param tekst what is searched for; empty or null finds nothing and gives suggestions
   * @param soort kind of education, null for all
   * @return what fits, best first; from all education when nothing fits within the chosen one
   */
  public Zoekuitkomst zoek(String tekst, Onderwijssoort soort) {
    Inhoudsstand.Stand stand = inhoud.op(klok.vandaag());
    List<HandreikingListItem> treffers = stand.zoek(tekst, soort, MEEST_TREFFERS);
    boolean buiten = treffers.isEmpty() && soort != null;
    if (buiten) {
      treffers = stand.zoek(tekst, null, MEEST_TREFFERS);
    }
    return treffers.isEmpty()
        ? new Zoekuitkomst(List.of(), false, suggesties(stand, soort))
        : new Zoekuitkomst(treffers, buiten, List.of());
  }

  /** Without an education a question of just one of them would be a strange thing to offer. */
  private static List<HandreikingListItem> suggesties(Inhoudsstand.Stand stand, Onderwijssoort soort) {
    return stand.vragen(soort).stream()
        .filter(vraag -> soort != null || vraag.onderwijs().size() > 2)
        .limit(SUGGESTIES)
        .toList();
  }
}
