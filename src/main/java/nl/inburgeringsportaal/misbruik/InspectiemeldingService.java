package nl.inburgeringsportaal.misbruik;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.misbruik.internal.Bijlageboek;
import nl.inburgeringsportaal.misbruik.internal.Zaakboek;
import nl.inburgeringsportaal.misbruik.internal.Zaakgrendel;
import nl.inburgeringsportaal.misbruik.internal.Zaakinvoer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the Inspectie does with reports of Blik op Werk and DUO, and with those that came to it outside the portal. */
@Service
@RolesAllowed(Rollen.INSPECTIE_SZW)
public class InspectiemeldingService {
  private final Zaakboek boek;
  private final Zaakgrendel grendel;
  private final Klok klok;
  private final Bijlageboek bijlagen;

  InspectiemeldingService(Zaakboek boek, Zaakgrendel grendel, Klok klok, Bijlageboek bijlagen) {
    this.boek = boek;
    this.grendel = grendel;
    this.klok = klok;
    this.bijlagen = bijlagen;
  }

  /**
   * Writes a report down that came outside the portal.
   *
   * @param gegevens the report
   * @return id of the case
   * @throws OngeldigeInvoer when a field is wrong
   */
  @Transactional
  public long meldVanBuiten(BuitenmeldingGegevens gegevens) {
    if (Zaakinvoer.verplicht("soort", gegevens.soort()) == Zaaksoort.LBT) {
      throw new OngeldigeInvoer("soort", gegevens.soort(), "misbruik.fout.buiten-soort");
    }
    Zaakinvoer.voorbij("gemeld", gegevens.gemeldOp(), klok.vandaag());
    Zaakinvoer.nietEerder("gemeld", gegevens.gemeldOp(), MisbruikcijferService.EERSTE_DAG, "misbruik.fout.te-vroeg");
    String bron = Zaakinvoer.tekst("bron", gegevens.bron(), SignaalGegevens.LANGSTE_NAAM);
    String waarover = Zaakinvoer.tekst("waarover", gegevens.waarover(), SignaalGegevens.LANGSTE_WAAROVER);
    String omschrijving = Zaakinvoer.verhaal("omschrijving", gegevens.omschrijving());
    long id =
        boek.begin(
            new Zaakboek.Nieuw(
                gegevens.soort(),
                Signaalbron.INSPECTIE,
                Kanaal.INSPECTIE,
                null,
                gegevens.gemeldOp(),
                Zaakstatus.GEMELD_BIJ_INSPECTIE,
                null,
                null,
                null),
            waarover,
            omschrijving);
    boek.meld(id, Melder.BUITEN, gegevens.gemeldOp(), bron, omschrijving);
    bijlagen.voegToe(id, Zaakbijlage.Herkomst.INSPECTIE, true, gegevens.bijlagen());
    return id;
  }

  /**
   * Confirms receipt, today.
   *
   * @param id id of a case
   * @param versie version that was read
   * @throws NietGevonden when no such case was reported
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when it was confirmed already
   */
  public void bevestigOntvangst(long id, int versie) {
    grendel.doe(
        id,
        versie,
        Zaakhandeling.ONTVANGST_BEVESTIGEN,
        zaak -> {
          boek.ontvang(zaak.melding());
          boek.wijzig(id, Map.of("status", Zaakstatus.GEMELD_BIJ_INSPECTIE.name()));
        });
  }

  /**
   * Begins to look into it.
   *
   * @param id id of a case
   * @param versie version that was read
   * @throws NietGevonden when no such case was reported
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when receipt was not confirmed, or it was begun or finished already
   */
  public void onderzoek(long id, int versie) {
    grendel.doe(
        id,
        versie,
        Zaakhandeling.ONDERZOEKEN,
        zaak -> boek.wijzig(id, Map.of("status", Zaakstatus.IN_ONDERZOEK.name())));
  }

  /**
   * Asks who reported.
   *
   * @param id id of a case
   * @param tekst the question, 1 to {@value MisbruiksignaalService#LANGSTE_BERICHT} characters
   * @param bestanden files that the form has taken in
   * @throws NietGevonden when no such case was reported
   * @throws OngeldigeInvoer when there is no question
   * @throws RegelOvertreden when it was reported outside the portal, or a question is open
   */
  public void vraag(long id, String tekst, List<LosBestand> bestanden) {
    String kaal = Zaakinvoer.tekst("vraag", tekst, MisbruiksignaalService.LANGSTE_BERICHT);
    grendel.doe(
        id,
        null,
        Zaakhandeling.INSPECTIEVRAAG,
        zaak -> {
          boek.schrijf(id, Draad.INSPECTIE, true, kaal, false);
          bijlagen.voegToe(id, Zaakbijlage.Herkomst.INSPECTIE, true, bestanden);
        });
  }

  /**
   * Finishes with a report. Who reported sees that it is closed, and not with what outcome.
   *
   * @param id id of a case
   * @param versie version that was read
   * @param uitkomst what was found
   * @param conclusie the same in words, 1 to {@value MisbruiksignaalService#LANGSTE_BERICHT} characters
   * @throws NietGevonden when no such case was reported
   * @throws OngeldigeInvoer when outcome or words are missing
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when receipt was not confirmed, or it was finished already
   */
  public void doeAf(long id, int versie, Uitkomst uitkomst, String conclusie) {
    Zaakinvoer.verplicht("uitkomst", uitkomst);
    String kaal = Zaakinvoer.tekst("conclusie", conclusie, MisbruiksignaalService.LANGSTE_BERICHT);
    grendel.doe(
        id,
        versie,
        Zaakhandeling.AFDOEN,
        zaak -> {
          boek.wijzig(
              id,
              Map.of(
                  "status", Zaakstatus.AFGEDAAN.name(),
                  "uitkomst", uitkomst.name(),
                  "afgesloten_op", klok.vandaag()));
          boek.concludeer(zaak.melding(), kaal);
        });
  }
}
