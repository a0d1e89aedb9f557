package nl.inburgeringsportaal.bijeenkomst.internal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.bijeenkomst.AanmeldUitkomst;
import nl.inburgeringsportaal.bijeenkomst.Aanmeldstatus;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstGegevens;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomststatus;
import nl.inburgeringsportaal.bijeenkomst.internal.Bijeenkomstpost.Soort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seats and the waiting list of meetings. All that takes or frees a seat goes through {@link Bijeenkomstgrendel};
 * whoever waits and has confirmed moves up, in order of arrival, in the transaction that freed the seat.
 */
@Component
public class Plaatsenboek {
  /** Hours in which somebody without an account confirms; afterwards the seat is given up. */
  public static final int BEVESTIG_UREN = 24;

  /** Mails about one sign-up to one address, whoever asks for them. */
  private static final int MEESTE_MAILS = 5;

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;
  private final Bijeenkomstgrendel grendel;
  private final Geheimen geheimen;
  private final Bijeenkomstpost post;
  private final Bijeenkomstboek boek;
  private final Plaatslezer lezer;

  Plaatsenboek(
      JdbcClient jdbc,
      IdBlokken ids,
      Klok klok,
      Bijeenkomstgrendel grendel,
      Geheimen geheimen,
      Bijeenkomstpost post,
      Bijeenkomstboek boek,
      Plaatslezer lezer) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
    this.grendel = grendel;
    this.geheimen = geheimen;
    this.post = post;
    this.boek = boek;
    this.lezer = lezer;
  }

  /**
   * Gives a seat, or the next place on the waiting list. Without an account it must be confirmed. Who had signed up
   * already gets the mail again and hears the same as somebody new would.
   *
   * @param bijeenkomstId id of a meeting
   * @param wie who signs up
   * @return seat or place on the waiting list
   * @throws RegelOvertreden when one cannot sign up (any more)
   * @throws NietGevonden when there is no such meeting
   */
  public AanmeldUitkomst meldAan(long bijeenkomstId, Aanmelder wie) {
    try {
      return grendel.met(
          bijeenkomstId,
          stand -> {
            AanmeldUitkomst uitkomst = uitkomst(stand);
            Plaats plaats =
                schrijf(bijeenkomstId, wie, uitkomst.geplaatst() ? Aanmeldstatus.GEPLAATST : Aanmeldstatus.WACHT);
            if (wie.gebruikerId() == null) {
              post.stuur(Soort.BEVESTIG, plaats, stand);
            } else {
              post.stuurStand(plaats, stand);
            }
            return uitkomst;
          });
    } catch (DuplicateKeyException alAangemeld) {
      return grendel.met(bijeenkomstId, stand -> opnieuw(stand, wie));
    }
  }

  private AanmeldUitkomst uitkomst(BijeenkomstDetail stand) {
    if (stand.status() == Bijeenkomststatus.CONCEPT) {
      throw new NietGevonden();
    }
    if (!stand.aanmelden()) {
      throw new RegelOvertreden("bijeenkomst.fout.gesloten");
    }
    return stand.isVol() ? new AanmeldUitkomst(false, (int) stand.wachtend() + 1) : new AanmeldUitkomst(true, 0);
  }

  private AanmeldUitkomst opnieuw(BijeenkomstDetail stand, Aanmelder wie) {
    AanmeldUitkomst alsNieuw = uitkomst(stand);
    long id = stand.gegevens().id();
    if (wie.gebruikerId() != null) {
      return lezer
          .vanGebruiker(id, wie.gebruikerId())
          .map(
              plaats ->
                  new AanmeldUitkomst(plaats.status() == Aanmeldstatus.GEPLAATST, lezer.wachtplaats(plaats)))
          .orElse(alsNieuw);
    }
    lezer
        .vanAdres(id, geheimen.adres(wie.mail()))
        .filter(
            plaats ->
                jdbc.sql("update bijeenkomst_aanmelding set mails = mails + 1 where id = ? and mails < ?")
                        .params(plaats.id(), MEESTE_MAILS)
                        .update()
                    == 1)
        .ifPresent(
            plaats -> post.stuur(plaats.bevestigd() ? Soort.AL_AANGEMELD : Soort.BEVESTIG, plaats, stand));
    return alsNieuw;
  }

  private Plaats schrijf(long bijeenkomstId, Aanmelder wie, Aanmeldstatus status) {
    long id = ids.volgende("bijeenkomst_aanmelding_seq");
    LocalDateTime nu = klok.nu();
    boolean account = wie.gebruikerId() != null;
    boolean zonderMail = wie.mail() == null;
    jdbc.sql(
            """
            insert into bijeenkomst_aanmelding (id, bijeenkomst_id, volgnummer, soort, status, aangemeld_op,
              bevestigd_op, vervalt_op, bevestigcode, beheercode, mails, ter_plaatse, aanwezig, gebruiker_id, naam,
              organisatie, functie, mail, mailsleutel, gewijzigd_door)
            select :id, b.id, b.teller, :soort, :status, :nu, :bevestigd, :vervalt, :bevestigcode, :beheercode, 1,
              :terPlaatse, if(:terPlaatse, true, null), :gebruiker, :naam, :organisatie, :functie, :mail, :mailsleutel,
              :door
            from bijeenkomst b where b.id = :bijeenkomst
            """)
        .param("id", id)
        .param("soort", wie.soort().name())
        .param("status", status.name())
        .param("nu", nu)
        .param("bevestigd", account || zonderMail ? nu : null)
        .param("vervalt", account || zonderMail ? null : nu.plusHours(BEVESTIG_UREN))
        .param("bevestigcode", account || zonderMail ? null : Geheimen.hash(geheimen.bevestig(id)))
        .param("beheercode", account || zonderMail ? null : Geheimen.hash(geheimen.beheer(id)))
        .param("terPlaatse", !account && zonderMail)
        .param("gebruiker", wie.gebruikerId())
        .param("naam", wie.naam())
        .param("organisatie", wie.organisatie())
        .param("functie", wie.functie())
        .param("mail", wie.mail())
        .param("mailsleutel", account || zonderMail ? null : geheimen.adres(wie.mail()))
        .param("door", account ? Wijzigingsspoor.actor() : "bezoeker")
        .param("bijeenkomst", bijeenkomstId)
        .update();
    return lezer.vanId(id).orElseThrow();
  }

  /**
   * Writes down somebody who came without signing up; he is there, whatever the number of seats.
   *
   * @param bijeenkomstId id of a meeting
   * @param wie who; without account and address
   */
  public void voegToe(long bijeenkomstId, Aanmelder wie) {
    grendel.met(bijeenkomstId, stand -> schrijf(bijeenkomstId, wie, Aanmeldstatus.GEPLAATST));
  }

  /**
   * Confirms a sign-up; the secret of the first mail then has had its use.
   *
   * @param geheim secret of the first mail
   * @return secret of the later mails
   * @throws NietGevonden when it was used, given up, or never existed
   */
  public String bevestig(String geheim) {
    String code = Geheimen.hash(geheim);
    Plaats gevonden = lezer.vanBevestigcode(code).orElseThrow(NietGevonden::new);
    return grendel.met(
        gevonden.bijeenkomstId(),
        stand -> {
          int bevestigd =
              jdbc.sql(
                      """
                      update bijeenkomst_aanmelding set bevestigd_op = :nu, vervalt_op = null, bevestigcode = null,
                        versie = versie + 1
                      where bevestigcode = :code and vervalt_op > :nu and status in ('GEPLAATST', 'WACHT')
                      """)
                  .param("nu", klok.nu())
                  .param("code", code)
                  .update();
          if (bevestigd == 0) {
            throw new NietGevonden();
          }
          schuifOp(stand, gevonden.id());
          post.stuurStand(lezer.vanId(gevonden.id()).orElseThrow(), stand);
          return geheimen.beheer(gevonden.id());
        });
  }

  /**
   * Cancels a sign-up and removes the person; the first who waits moves up.
   *
   * @param plaatsId id of the sign-up
   * @param metBericht true when he is told by mail
   * @throws RegelOvertreden when the meeting is over
   * @throws NietGevonden when it was cancelled already
   */
  public void meldAf(long plaatsId, boolean metBericht) {
    Plaats plaats = lezer.vanId(plaatsId).orElseThrow(NietGevonden::new);
    grendel.met(
        plaats.bijeenkomstId(),
        stand -> {
          if (stand.voorbij()) {
            throw new RegelOvertreden("bijeenkomst.fout.voorbij");
          }
          if (weg("id = :sleutel", plaatsId, Aanmeldstatus.AFGEMELD) == 0) {
            throw new NietGevonden();
          }
          if (metBericht) {
            post.stuur(Soort.AFGEMELD, plaats, stand);
          }
          return schuifOp(stand, null);
        });
  }

  /** Ends sign-ups and removes who it was. */
  private int weg(String welke, long sleutel, Aanmeldstatus naar) {
    return jdbc.sql(
            """
            update bijeenkomst_aanmelding set status = :naar, afgemeld_op = :nu, vervalt_op = null, bevestigcode = null,
              beheercode = null, gebruiker_id = null, naam = null, organisatie = null, functie = null, mail = null,
              mailsleutel = null, versie = versie + 1, gewijzigd_door = :wie
            where status in ('GEPLAATST', 'WACHT') and """
                + " " + welke)
        .param("naar", naar.name())
        .param("nu", klok.nu())
        .param("wie", Wijzigingsspoor.actor())
        .param("sleutel", sleutel)
        .update();
  }

  /** Gives free seats to who waits longest and has confirmed. */
  private int schuifOp(BijeenkomstDetail voor, Long zonderBericht) {
    BijeenkomstDetail stand = boek.find(voor.gegevens().id()).orElseThrow();
    BijeenkomstGegevens gegevens = stand.gegevens();
    if (stand.status() != Bijeenkomststatus.GEPUBLICEERD || !gegevens.begin().isAfter(klok.nu())) {
      return 0;
    }
    long vrij = gegevens.plaatsen() == null ? Integer.MAX_VALUE : gegevens.plaatsen() - stand.bezet();
    List<Plaats> aanDeBeurt = vrij <= 0 ? List.of() : lezer.wachtenden(gegevens.id(), vrij);
    for (Plaats plaats : aanDeBeurt) {
      jdbc.sql(
              """
              update bijeenkomst_aanmelding set status = 'GEPLAATST', opgeschoven_op = ?, versie = versie + 1
              where id = ? and status = 'WACHT'
              """)
          .params(klok.nu(), plaats.id())
          .update();
      if (!Long.valueOf(plaats.id()).equals(zonderBericht)) {
        post.stuur(Soort.OPGESCHOVEN, plaats, stand);
      }
    }
    return aanDeBeurt.size();
  }

  /**
   * Gives up every seat that was not confirmed in time.
   *
   * @return how many
   */
  public int ruimOp() {
    List<Long> bijeenkomsten =
        jdbc.sql("select distinct bijeenkomst_id from bijeenkomst_aanmelding where vervalt_op <= ?")
            .param(klok.nu())
            .query(Long.class)
            .list();
    int aantal = 0;
    for (long id : bijeenkomsten) {
      aantal +=
          grendel.met(
              id,
              stand -> {
                int weg =
                    weg("bijeenkomst_id = :sleutel and vervalt_op <= :nu", id, Aanmeldstatus.VERLOPEN);
                schuifOp(stand, null);
                return weg;
              });
    }
    return aantal;
  }

  /**
   * Changes a meeting; more seats are given to who waits, and who takes part hears of another time or place.
   *
   * @param gegevens what it becomes
   */
  public void werkBij(BijeenkomstGegevens gegevens) {
    grendel.met(
        gegevens.id(),
        stand -> {
          boolean verplaatst =
              stand.status() == Bijeenkomststatus.GEPUBLICEERD && isVerplaatst(stand.gegevens(), gegevens);
          boek.werkBij(gegevens, verplaatst);
          BijeenkomstDetail nieuw = boek.find(gegevens.id()).orElseThrow();
          if (verplaatst) {
            lezer.bevestigden(gegevens.id()).forEach(plaats -> post.stuur(Soort.GEWIJZIGD, plaats, nieuw));
          }
          return schuifOp(nieuw, null);
        });
  }

  private static boolean isVerplaatst(BijeenkomstGegevens oud, BijeenkomstGegevens nieuw) {
    return !oud.begin().equals(nieuw.begin())
        || !oud.einde().equals(nieuw.einde())
        || !java.util.Objects.equals(oud.plaats(), nieuw.plaats())
        || !java.util.Objects.equals(oud.onlineAdres(), nieuw.onlineAdres());
  }

  /**
   * Cancels a meeting and tells everybody who signed up.
   *
   * @param id id of a meeting
   * @param bericht why, for everybody
   * @throws RegelOvertreden when it is not announced, or over
   */
  public void annuleer(long id, String bericht) {
    grendel.met(
        id,
        stand -> {
          if (stand.voorbij()
              || !boek.wijzig(id, Bijeenkomststatus.GEPUBLICEERD, Bijeenkomststatus.GEANNULEERD, bericht)) {
            throw new RegelOvertreden("bijeenkomst.fout.niet-te-annuleren");
          }
          BijeenkomstDetail nieuw = boek.find(id).orElseThrow();
          List<Plaats> allen = lezer.bevestigden(id);
          allen.forEach(plaats -> post.stuur(Soort.GEANNULEERD, plaats, nieuw));
          return allen.size();
        });
  }

  /**
   * Reminds of a meeting, once whoever asks it: the mark and the mail are written together.
   *
   * @param kolom mark of which reminder
   * @param plaats who
   */
  boolean herinner(Herinnering kolom, Plaats plaats) {
    return grendel.met(
        plaats.bijeenkomstId(),
        stand -> {
          boolean eerste =
              jdbc.sql(
                          "update bijeenkomst_aanmelding set %1$s = ? where id = ? and %1$s is null".formatted(
                              kolom.kolom()))
                      .params(klok.vandaag(), plaats.id())
                      .update()
                  == 1;
          if (eerste) {
            post.stuur(Soort.HERINNERING, plaats, stand);
          }
          return eerste;
        });
  }

  /**
   * @param geheim secret of the later mails
   * @return id of the sign-up
   */
  public Optional<Long> metBeheercode(String geheim) {
    return lezer.vanBeheercode(Geheimen.hash(geheim)).map(Plaats::id);
  }
}
