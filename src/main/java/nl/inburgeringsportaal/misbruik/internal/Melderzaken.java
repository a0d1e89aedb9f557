package nl.inburgeringsportaal.misbruik.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.misbruik.Draad;
import nl.inburgeringsportaal.misbruik.Kanaal;
import nl.inburgeringsportaal.misbruik.Meldergegevens;
import nl.inburgeringsportaal.misbruik.SignaalGegevens;
import nl.inburgeringsportaal.misbruik.Signaalbron;
import nl.inburgeringsportaal.misbruik.Zaakbijlage;
import nl.inburgeringsportaal.misbruik.Zaaksoort;
import nl.inburgeringsportaal.misbruik.Zaakstatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a reporter does, whichever way he came: send a signal in, come back, answer. */
@Component
public class Melderzaken {
  private final Zaakboek boek;
  private final Meldergeheimen geheimen;
  private final Zaakgrendel grendel;
  private final Bijlageboek bijlagen;
  private final Klok klok;
  private final TransactionTemplate transactie;

  Melderzaken(
      Zaakboek boek,
      Meldergeheimen geheimen,
      Zaakgrendel grendel,
      Bijlageboek bijlagen,
      Klok klok,
      PlatformTransactionManager transacties) {
    this.boek = boek;
    this.geheimen = geheimen;
    this.grendel = grendel;
    this.bijlagen = bijlagen;
    this.klok = klok;
    this.transactie = new TransactionTemplate(transacties);
  }

  /**
   * A signal that was kept.
   *
   * @param id id of the case
   * @param code code of who has no account, null for somebody else
   */
  public record Begonnen(long id, String code) {}

  /**
   * @param ruw what was filled in
   * @return the same as it is kept
   */
  public SignaalGegevens controleer(SignaalGegevens ruw) {
    LocalDate vandaag = klok.vandaag();
    return new SignaalGegevens(
        ruw.bron() == null ? Signaalbron.ONBEKEND : ruw.bron(),
        ruw.ontvangenOp() == null ? vandaag : Zaakinvoer.voorbij("ontvangen", ruw.ontvangenOp(), vandaag),
        Zaakinvoer.tekst("waarover", ruw.waarover(), SignaalGegevens.LANGSTE_WAAROVER),
        Zaakinvoer.verhaal("tekst", ruw.tekst()),
        Zaakinvoer.misschien("naam", ruw.naam(), SignaalGegevens.LANGSTE_NAAM),
        Zaakinvoer.misschien("contact", ruw.contact(), SignaalGegevens.LANGSTE_NAAM),
        ruw.bijlagen(),
        ruw.taal());
  }

  /**
   * @param ruw what was filled in
   * @param kanaal how it came in
   * @param organisatieId whose people entered it, null for a visitor
   * @return the case
   */
  public Begonnen begin(SignaalGegevens ruw, Kanaal kanaal, Long organisatieId) {
    SignaalGegevens schoon = controleer(ruw);
    return transactie.execute(
        status -> {
          long id =
              boek.begin(
                  new Zaakboek.Nieuw(
                      Zaaksoort.TAALSCHOOL,
                      schoon.bron(),
                      kanaal,
                      organisatieId,
                      schoon.ontvangenOp(),
                      Zaakstatus.SIGNAAL,
                      null,
                      null,
                      null),
                  schoon.waarover(),
                  schoon.tekst(),
                  schoon.taal());
          bijlagen.voegToe(id, Zaakbijlage.Herkomst.SIGNAAL, false, schoon.bijlagen());
          geheimen.bewaar(id, new Meldergegevens(schoon.naam(), schoon.contact()));
          return new Begonnen(id, kanaal == Kanaal.OPENBAAR ? geheimen.geefCode(id) : null);
        });
  }

  /**
   * @param code code of a reporter
   * @return id of his case
   * @throws NietGevonden when it is nobody's (any more)
   */
  public long vanCode(String code) {
    return geheimen.vanCode(code).orElseThrow(NietGevonden::new);
  }

  /**
   * @param id id of a case of the reporter
   * @param tekst his answer
   * @param bestanden files that the form has taken in
   * @param bezoeker true when he has no account
   * @throws RegelOvertreden when he was asked nothing, or it, or the case with which it was merged, is closed
   */
  public void antwoord(long id, String tekst, List<LosBestand> bestanden, boolean bezoeker) {
    grendel.neem(
        id,
        zaak -> {
          if (!zaak.loopt() || !zaak.vraagMelder()) {
            throw new RegelOvertreden("misbruik.fout.geen-vraag");
          }
          boek.schrijf(id, Draad.MELDER, false, tekst, bezoeker);
          bijlagen.voegToe(id, Zaakbijlage.Herkomst.MELDER, false, bestanden);
          return null;
        });
  }

  /**
   * @param id id of a case
   * @param wie id of the account that works on it
   * @param bijLezen what has to happen when it is read
   * @return who reported it
   * @throws NietGevonden when he does not work on it, or nothing is known
   */
  public Meldergegevens vanBehandelaar(long id, long wie, Runnable bijLezen) {
    return transactie.execute(
        status -> {
          boek.stand(id)
              .filter(zaak -> zaak.soort() == Zaaksoort.TAALSCHOOL && zaak.kanaal() != Kanaal.INSPECTIE)
              .filter(zaak -> zaak.behandelaarId() != null && zaak.behandelaarId() == wie)
              .orElseThrow(NietGevonden::new);
          Meldergegevens gevonden = geheimen.lees(id).orElseThrow(NietGevonden::new);
          bijLezen.run();
          return gevonden;
        });
  }
}
