package nl.inburgeringsportaal.misbruik;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.misbruik.internal.Bijlageboek;
import nl.inburgeringsportaal.misbruik.internal.Zaakboek;
import nl.inburgeringsportaal.misbruik.internal.Zaakgrendel;
import nl.inburgeringsportaal.misbruik.internal.Zaakinvoer;
import org.springframework.stereotype.Service;

/** How Blik op Werk and DUO bring a case to an end: closed, or reported to the Inspectie. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW, Rollen.MEDEWERKER_DUO})
public class ZaakbehandelService {
  private final Zaakboek boek;
  private final Zaakgrendel grendel;
  private final Klok klok;
  private final Bijlageboek bijlagen;

  ZaakbehandelService(Zaakboek boek, Zaakgrendel grendel, Klok klok, Bijlageboek bijlagen) {
    this.boek = boek;
    this.grendel = grendel;
    this.klok = klok;
    this.bijlagen = bijlagen;
  }

  /**
   * Closes a case without a report.
   *
   * @param id id of a case
   * @param versie version that was read
   * @param grond why, one that fits what it is about
   * @param besluit why in words, 1 to {@value MisbruiksignaalService#LANGSTE_BERICHT} characters; not for the reporter
   * @throws NietGevonden when there is no such case in the reach of the user
   * @throws OngeldigeInvoer when reason or words are missing, or the reason does not fit
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when it is no open signal
   */
  public void sluit(long id, int versie, Afsluitgrond grond, String besluit) {
    Zaakinvoer.verplicht("grond", grond);
    String kaal = Zaakinvoer.tekst("besluit", besluit, MisbruiksignaalService.LANGSTE_BERICHT);
    grendel.doe(
        id,
        versie,
        Zaakhandeling.SLUITEN,
        zaak -> {
          if (!Afsluitgrond.voor(zaak.soort()).contains(grond)) {
            throw new OngeldigeInvoer("grond", grond, "misbruik.fout.grond");
          }
          boek.wijzig(
              id,
              Map.of(
                  "status", Zaakstatus.GESLOTEN_ZONDER_MELDING.name(),
                  "afsluitgrond", grond.name(),
                  "afgesloten_op", klok.vandaag()));
          boek.besluit(id, kaal);
        });
  }

  /**
   * Reports a case to the Inspectie, in words of its own: what a reporter wrote, and who he is, does not go along.
   *
   * @param id id of a case
   * @param versie version that was read
   * @param gemeldOp day of the report, not before the case was received and not after today
   * @param omschrijving what is reported
   * @param keuze files that go along; nothing goes that is not named here
   * @throws NietGevonden when there is no such case in the reach of the user
   * @throws OngeldigeInvoer when day or words are wrong
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when it is no open signal
   */
  public void meldBijInspectie(long id, int versie, LocalDate gemeldOp, String omschrijving, Bijlagekeuze keuze) {
    Zaakinvoer.voorbij("gemeld", gemeldOp, klok.vandaag());
    String kaal = Zaakinvoer.verhaal("omschrijving", omschrijving);
    grendel.doe(
        id,
        versie,
        Zaakhandeling.MELDEN,
        zaak -> {
          Zaakinvoer.nietEerder("gemeld", gemeldOp, zaak.ontvangenOp(), "misbruik.fout.voor-ontvangst");
          Melder melder = zaak.soort() == Zaaksoort.TAALSCHOOL ? Melder.BLIK_OP_WERK : Melder.DUO;
          boek.meld(id, melder, gemeldOp, null, kaal);
          bijlagen.deel(id, keuze);
          // Who reports has read what came in until now.
          boek.gelezen(id);
          boek.wijzig(id, Map.of("status", Zaakstatus.GEMELD_BIJ_INSPECTIE.name()));
        });
  }

  /**
   * Answers a question of the Inspectie.
   *
   * @param id id of a case
   * @param tekst the answer, 1 to {@value MisbruiksignaalService#LANGSTE_BERICHT} characters
   * @param keuze files that go along
   * @throws NietGevonden when there is no such case in the reach of the user, or a file is of another
   * @throws OngeldigeInvoer when there is no answer
   * @throws RegelOvertreden when no question is open
   */
  public void beantwoord(long id, String tekst, Bijlagekeuze keuze) {
    String kaal = Zaakinvoer.tekst("antwoord", tekst, MisbruiksignaalService.LANGSTE_BERICHT);
    grendel.doe(
        id,
        null,
        Zaakhandeling.BEANTWOORDEN,
        zaak -> {
          boek.schrijf(id, Draad.INSPECTIE, false, kaal, false);
          bijlagen.deel(id, keuze);
        });
  }
}
