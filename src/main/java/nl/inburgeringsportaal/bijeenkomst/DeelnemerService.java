package nl.inburgeringsportaal.bijeenkomst;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Tabelschrijver;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.bijeenkomst.internal.Aanmelder;
import nl.inburgeringsportaal.bijeenkomst.internal.Bijeenkomstboek;
import nl.inburgeringsportaal.bijeenkomst.internal.Plaatsenboek;
import nl.inburgeringsportaal.bijeenkomst.internal.Plaatslezer;
import nl.inburgeringsportaal.bijeenkomst.internal.Tekstregels;
import org.springframework.stereotype.Service;

/** Participants of meetings, for editors only; each look at them is in the read log. */
@Service
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
public class DeelnemerService {
  private static final String OBJECT = "bijeenkomst";

  private final Plaatslezer lezer;
  private final Plaatsenboek plaatsen;
  private final Bijeenkomstboek boek;
  private final Leeslog leeslog;
  private final HuidigeGebruiker.Bron bron;
  private final Vertaling vertaling;

  public DeelnemerService(
      Plaatslezer lezer,
      Plaatsenboek plaatsen,
      Bijeenkomstboek boek,
      Leeslog leeslog,
      HuidigeGebruiker.Bron bron,
      Vertaling vertaling) {
    this.lezer = lezer;
    this.plaatsen = plaatsen;
    this.boek = boek;
    this.leeslog = leeslog;
    this.bron = bron;
    this.vertaling = vertaling;
  }

  /**
   * @param id id of a meeting
   * @return who takes part, by name, then who waits; without a name when they were removed after their term
   * @throws NietGevonden when there is no such meeting
   */
  public List<DeelnemerListItem> list(long id) {
    boek.find(id).orElseThrow(NietGevonden::new);
    List<DeelnemerListItem> deelnemers = lezer.deelnemers(id);
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, null, "deelnemers: " + deelnemers.size());
    return deelnemers;
  }

  /**
   * @param id id of a meeting
   * @return how many came, per kind of organisation
   */
  public List<Opkomst> opkomst(long id) {
    return lezer.opkomst(id);
  }

  /**
   * Notes whether somebody was there, from the day of the meeting on.
   *
   * @param id id of a meeting
   * @param plaatsId id of a sign-up for it
   * @param aanwezig null: not noted
   * @throws RegelOvertreden when the meeting is not today or earlier
   * @throws NietGevonden when there is no such seat
   */
  public void noteerAanwezig(long id, long plaatsId, Boolean aanwezig) {
    eisBegonnen(id);
    if (!lezer.noteer(id, plaatsId, aanwezig, bron.verplicht().gebruikersnaam())) {
      throw new NietGevonden();
    }
  }

  /**
   * Adds somebody who came without signing up.
   *
   * @param id id of a meeting
   * @param naam name
   * @param organisatie organisation
   * @param soort its kind
   * @throws OngeldigeInvoer when a field is wrong
   * @throws RegelOvertreden when the meeting is not today or earlier
   * @throws NietGevonden when there is no such meeting
   */
  public void voegToe(long id, String naam, String organisatie, Deelnemersoort soort) {
    eisBegonnen(id);
    if (soort == null) {
      throw new OngeldigeInvoer("soort", null, "fout.verplicht");
    }
    plaatsen.voegToe(
        id,
        new Aanmelder(
            null,
            Tekstregels.verplicht("naam", naam, AanmeldService.LANGSTE_NAAM),
            Tekstregels.verplicht("organisatie", organisatie, AanmeldService.LANGSTE_ORGANISATIE),
            soort,
            null,
            null));
  }

  private void eisBegonnen(long id) {
    if (!boek.find(id).orElseThrow(NietGevonden::new).opDeDag()) {
      throw new RegelOvertreden("bijeenkomst.fout.nog-niet");
    }
  }

  /**
   * Cancels for somebody who asked the organiser; he gets a mail, and the first who waits moves up.
   *
   * @param plaatsId id of a sign-up
   * @throws RegelOvertreden when the meeting is over
   * @throws NietGevonden when it was cancelled already
   */
  public void meldAf(long plaatsId) {
    plaatsen.meldAf(plaatsId, true);
  }

  /**
   * Writes the list of participants; it is in the read log before the first row.
   *
   * @param id id of a meeting
   * @param schrijver where it goes; not closed
   * @param taal language of the headers
   * @throws NietGevonden when there is no such meeting
   */
  public void schrijf(long id, Tabelschrijver schrijver, Locale taal) {
    boek.find(id).orElseThrow(NietGevonden::new);
    List<DeelnemerListItem> deelnemers = lezer.deelnemers(id);
    leeslog.noteer(Leeslog.Handeling.GEEXPORTEERD, OBJECT, id, null, "deelnemers: " + deelnemers.size());
    try {
      schrijver.rij(
          List.of("naam", "organisatie", "soort", "functie", "mail", "status", "bevestigd", "aanwezig").stream()
              .map(kop -> vertaling.getTranslation("bijeenkomst.kolom." + kop, taal))
              .toList());
      for (DeelnemerListItem deel : deelnemers) {
        schrijver.rij(
            java.util.Arrays.asList(
                deel.naam(),
                deel.organisatie(),
                vertaling.getTranslation("bijeenkomst.deelnemersoort." + deel.soort(), taal),
                deel.functie(),
                deel.mail(),
                vertaling.getTranslation("bijeenkomst.aanmeldstatus." + deel.status(), taal),
                deel.bevestigd(),
                deel.aanwezig()));
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
