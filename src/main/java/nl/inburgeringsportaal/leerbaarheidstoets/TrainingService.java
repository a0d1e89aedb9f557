package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleidergrendel;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Bevoegdheidboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Deelnameboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Trainingboek;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;

/** Trainings for toetsbegeleiders, which Bureau ICE plans and holds. */
@Service
@RolesAllowed(Rollen.TRAINER_ICE)
public class TrainingService {
  /** The most characters of a name. */
  public static final int LANGSTE_NAAM = 150;

  /** The most characters of a place. */
  public static final int LANGSTE_PLAATS = 200;

  /** The most characters of a programme. */
  public static final int LANGSTE_PROGRAMMA = 4_000;

  /** The most seats. */
  public static final int MEESTE_PLAATSEN = 500;

  private static final String OBJECT = "training";

  private final Trainingboek boek;
  private final Deelnameboek deelnames;
  private final Bevoegdheidboek bevoegdheden;
  private final Begeleidergrendel grendel;
  private final Leeslog leeslog;
  private final Wijzigingslog wijzigingslog;

  public TrainingService(
      Trainingboek boek,
      Deelnameboek deelnames,
      Bevoegdheidboek bevoegdheden,
      Begeleidergrendel grendel,
      Leeslog leeslog,
      Wijzigingslog wijzigingslog) {
    this.boek = boek;
    this.deelnames = deelnames;
    this.bevoegdheden = bevoegdheden;
    this.grendel = grendel;
    this.leeslog = leeslog;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<TrainingListItem> list(TrainingFilter filter, Pageable pagina) {
    return boek.zoek(filter, pagina);
  }

  /**
   * @param filter which ones
   * @return how many there are
   */
  public long count(TrainingFilter filter) {
    return boek.tel(filter);
  }

  /**
   * @param id id of a training
   * @return it
   * @throws NietGevonden when there is none
   */
  public TrainingDetail findById(long id) {
    return boek.vind(id).orElseThrow(NietGevonden::new);
  }

  /**
   * @param id id of a training
   * @return who has a seat, then who waits; that it was read is in the read log
   * @throws NietGevonden when there is no such training
   */
  public List<TrainingDeelnemer> deelnemers(long id) {
    findById(id);
    List<TrainingDeelnemer> wie = deelnames.deelnemers(id);
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, null, "deelnemers: " + wie.size());
    return wie;
  }

  /**
   * Plans a training, or changes one that has not ended; new seats go to who waits longest.
   *
   * @param ruw what was filled in
   * @return id of the training
   * @throws OngeldigeInvoer when a field is wrong, also when there would be fewer seats than are taken
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   * @throws NietGevonden when there is no such training
   */
  public long save(TrainingGegevens ruw) {
    TrainingGegevens gegevens = controleer(ruw);
    if (gegevens.id() == null) {
      return boek.voegToe(gegevens);
    }
    return grendel.training(
        gegevens.id(),
        () -> {
          int bezet = findById(gegevens.id()).bezet();
          if (gegevens.plaatsen() < bezet) {
            throw new OngeldigeInvoer("plaatsen", null, "leerbaarheidstoets.fout.te-weinig-plaatsen", bezet);
          }
          boek.werkBij(gegevens);
          deelnames.schuifOp(gegevens.id());
          return gegevens.id();
        });
  }

  private static TrainingGegevens controleer(TrainingGegevens ruw) {
    if (ruw.begin() == null || ruw.einde() == null) {
      throw new OngeldigeInvoer(ruw.begin() == null ? "begin" : "einde", null, "fout.verplicht");
    }
    if (!ruw.einde().isAfter(ruw.begin())) {
      throw new OngeldigeInvoer("einde", null, "leerbaarheidstoets.fout.einde");
    }
    if (ruw.plaatsen() == null || ruw.plaatsen() < 1 || ruw.plaatsen() > MEESTE_PLAATSEN) {
      throw new OngeldigeInvoer("plaatsen", null, "leerbaarheidstoets.fout.plaatsen", MEESTE_PLAATSEN);
    }
    String plaats = Invoerregels.misschien("plaats", ruw.plaats(), LANGSTE_PLAATS);
    String online = Invoerregels.webadres("onlineAdres", ruw.onlineAdres());
    if (plaats == null && online == null) {
      throw new OngeldigeInvoer("plaats", null, "leerbaarheidstoets.fout.waar");
    }
    return new TrainingGegevens(
        ruw.id(),
        ruw.versie(),
        Invoerregels.tekst("naam", ruw.naam(), LANGSTE_NAAM),
        ruw.begin(),
        ruw.einde(),
        plaats,
        online,
        ruw.plaatsen(),
        Invoerregels.tekst("programma", ruw.programma(), LANGSTE_PROGRAMMA));
  }

  /**
   * Cancels a training that has not begun; who was signed up needs another one.
   *
   * @param id id of a training
   * @param reden why, 1 to {@value BegeleidervoorstelService#LANGSTE_REDEN} characters
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when it has begun, or was cancelled already
   * @throws NietGevonden when there is no such training
   */
  public void annuleer(long id, String reden) {
    String waarom = Invoerregels.tekst("reden", reden, BegeleidervoorstelService.LANGSTE_REDEN);
    grendel.training(
        id,
        () -> {
          TrainingDetail training = findById(id);
          if (training.begonnen() || training.status() != Trainingstatus.OPEN) {
            throw new RegelOvertreden("leerbaarheidstoets.fout.training-gesloten");
          }
          boek.annuleer(id, waarom);
          deelnames.meldAllenAf(id);
          return null;
        });
  }

  /**
   * Notes whether somebody was there, from the day on which the training begins.
   *
   * @param deelnameId id of a sign-up
   * @param aanwezig null: not noted
   * @throws NietGevonden when there is no such sign-up
   * @throws RegelOvertreden when it is too early, he has no seat, or the outcome was noted
   */
  public void noteerAanwezig(long deelnameId, Boolean aanwezig) {
    Deelnameboek.Deelname deelname = deelnames.vind(deelnameId).orElseThrow(NietGevonden::new);
    grendel.begeleider(
        deelname.begeleiderId(),
        () -> {
          eisOpDeDag(deelname);
          if (!deelnames.noteerAanwezig(deelnameId, aanwezig)) {
            throw new RegelOvertreden("leerbaarheidstoets.fout.aanwezigheid");
          }
          return null;
        });
  }

  /**
   * Notes how the training ended for somebody who was there. It is changed as long as no certificate rests on it.
   *
   * @param deelnameId id of a sign-up
   * @param uitkomst outcome, null when it was noted by mistake
   * @throws NietGevonden when there is no such sign-up
   * @throws RegelOvertreden when it is too early, he was not there, or a certificate was issued since
   */
  public void noteerUitkomst(long deelnameId, Trainingsuitkomst uitkomst) {
    long begeleiderId = deelnames.vind(deelnameId).orElseThrow(NietGevonden::new).begeleiderId();
    grendel.begeleider(
        begeleiderId,
        () -> {
          Deelnameboek.Deelname deelname = deelnames.vind(deelnameId).orElseThrow(NietGevonden::new);
          eisOpDeDag(deelname);
          if (deelname.status() != Deelnamestatus.GEPLAATST || !Boolean.TRUE.equals(deelname.aanwezig())) {
            throw new RegelOvertreden("leerbaarheidstoets.fout.niet-aanwezig");
          }
          DeelnameListItem nu =
              deelnames.van(begeleiderId).stream().filter(een -> een.id() == deelnameId).findFirst().orElseThrow();
          boolean gebruikt =
              nu.uitkomst() == Trainingsuitkomst.GESLAAGD
                  && bevoegdheden.certificaten(begeleiderId).stream()
                      .anyMatch(een -> !een.uitgegevenOp().isBefore(nu.uitkomstOp()));
          if (gebruikt) {
            throw new RegelOvertreden("leerbaarheidstoets.fout.uitkomst-gebruikt");
          }
          deelnames.noteerUitkomst(deelnameId, uitkomst);
          wijzigingslog.noteer("toetsbegeleider", begeleiderId, null, "uitkomst", nu.uitkomst(), uitkomst, null);
          return null;
        });
  }

  private void eisOpDeDag(Deelnameboek.Deelname deelname) {
    if (!findById(deelname.trainingId()).opDeDag()) {
      throw new RegelOvertreden("leerbaarheidstoets.fout.te-vroeg");
    }
  }
}
