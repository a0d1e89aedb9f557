package nl.inburgeringsportaal.misbruik;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.misbruik.internal.Melderzaken;
import nl.inburgeringsportaal.misbruik.internal.Signaalkeuzes;
import nl.inburgeringsportaal.misbruik.internal.Zaakboek;
import nl.inburgeringsportaal.misbruik.internal.Zaakgrendel;
import nl.inburgeringsportaal.misbruik.internal.Zaakinvoer;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** Signals about taalscholen, handled by Blik op Werk. Who reported is known to the inspector on the case alone. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
public class MisbruiksignaalService {
  /** Kind of object in the logs: who reported something. */
  public static final String OBJECT = "misbruikmelder";

  /** The most characters of a question and of an answer. */
  public static final int LANGSTE_BERICHT = 2_000;

  private final Melderzaken melders;
  private final Signaalkeuzes keuzes;
  private final Zaakboek boek;
  private final Zaakgrendel grendel;
  private final HuidigeGebruiker.Bron bron;
  private final Leeslog leeslog;

  MisbruiksignaalService(
      Melderzaken melders,
      Signaalkeuzes keuzes,
      Zaakboek boek,
      Zaakgrendel grendel,
      HuidigeGebruiker.Bron bron,
      Leeslog leeslog) {
    this.melders = melders;
    this.keuzes = keuzes;
    this.boek = boek;
    this.grendel = grendel;
    this.bron = bron;
    this.leeslog = leeslog;
  }

  /**
   * Writes a signal down that came by telephone, mail or otherwise.
   *
   * @param gegevens the signal
   * @return id of the case
   * @throws OngeldigeInvoer when a field is wrong
   */
  public long meld(SignaalGegevens gegevens) {
    Zaakinvoer.verplicht("bron", gegevens.bron());
    return melders.begin(gegevens, Kanaal.BLIK_OP_WERK, bron.verplicht().organisatieId()).id();
  }

  /**
   * @param zoek part of name or place, may be null
   * @param pagina page
   * @return taalscholen to link to, by name
   */
  public List<SchoolKeuze> scholen(String zoek, Pageable pagina) {
    return keuzes.scholen(zoek, pagina);
  }

  /**
   * @param id id of a file
   * @return the taalschool, empty when there is none
   */
  public Optional<SchoolKeuze> school(long id) {
    return keuzes.school(id);
  }

  /**
   * @return who can work on a signal, by name
   */
  public List<Behandelaar> behandelaars() {
    return keuzes.behandelaars();
  }

  /**
   * Links a signal to a school, weighs it and gives it to somebody.
   *
   * @param id id of a case
   * @param gegevens how it is looked at
   * @throws NietGevonden when there is no such case
   * @throws OngeldigeInvoer when the school has no file, or who should work on it is not of Blik op Werk
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when it is no open signal
   */
  public void beoordeel(long id, BeoordelingGegevens gegevens) {
    if (gegevens.taalschoolId() != null && keuzes.school(gegevens.taalschoolId()).isEmpty()) {
      throw new OngeldigeInvoer("taalschool", gegevens.taalschoolId(), "misbruik.fout.school");
    }
    eisBehandelaar(gegevens.behandelaarId());
    Map<String, Object> waarden = new HashMap<>();
    waarden.put("taalschool_id", gegevens.taalschoolId());
    waarden.put("zwaarte", gegevens.zwaarte() == null ? null : gegevens.zwaarte().name());
    waarden.put("behandelaar_id", gegevens.behandelaarId());
    grendel.doe(id, gegevens.versie(), Zaakhandeling.BEOORDELEN, zaak -> boek.wijzig(id, waarden));
  }

  private void eisBehandelaar(Long wie) {
    if (wie != null && !isBehandelaar(wie)) {
      throw new OngeldigeInvoer("behandelaar", wie, "misbruik.fout.behandelaar");
    }
  }

  private boolean isBehandelaar(Long wie) {
    return wie != null && keuzes.behandelaars().stream().anyMatch(een -> een.id() == wie);
  }

  /**
   * Gives a signal to somebody, also after it was merged or reported.
   *
   * @param id id of a case
   * @param versie version that was read
   * @param behandelaarId account that works on it from now on, null for nobody
   * @throws NietGevonden when there is no such case
   * @throws OngeldigeInvoer when who should work on it is not of Blik op Werk
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when it, or the case with which it was merged, is closed
   */
  public void wijsToe(long id, int versie, Long behandelaarId) {
    eisBehandelaar(behandelaarId);
    Map<String, Object> waarden = new HashMap<>();
    waarden.put("behandelaar_id", behandelaarId);
    grendel.doe(id, versie, Zaakhandeling.TOEWIJZEN, zaak -> boek.wijzig(id, waarden));
  }

  /**
   * Makes a signal part of another case: from then on it stands as that one, also for its reporter, and who works on
   * that one works on it.
   *
   * @param id id of a case
   * @param versie version that was read
   * @param hoofdId id of the case that stands for both: an open one about a taalschool
   * @throws NietGevonden when there is no such case
   * @throws OngeldigeInvoer when the other one is the same, closed or merged itself
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when it is no open signal
   */
  public void voegSamen(long id, int versie, long hoofdId) {
    if (id == hoofdId) {
      throw new OngeldigeInvoer("hoofdzaak", hoofdId, "misbruik.fout.zelfde");
    }
    grendel.doeSamen(
        id,
        hoofdId,
        versie,
        hoofd -> {
          if (hoofd.status().isDicht() || hoofd.soort() != Zaaksoort.TAALSCHOOL) {
            throw new OngeldigeInvoer("hoofdzaak", String.valueOf(hoofdId), "misbruik.fout.hoofdzaak");
          }
          boek.voegSamen(id, hoofdId, isBehandelaar(hoofd.behandelaarId()) ? hoofd.behandelaarId() : null);
        });
  }

  /**
   * Asks who reported something; he finds the question where he sees how it stands.
   *
   * @param id id of a case
   * @param tekst the question, 1 to {@value #LANGSTE_BERICHT} characters
   * @throws NietGevonden when there is no such case
   * @throws OngeldigeInvoer when there is no question
   * @throws RegelOvertreden when he cannot be reached, or has a question already
   */
  public void vraag(long id, String tekst) {
    String kaal = Zaakinvoer.tekst("vraag", tekst, LANGSTE_BERICHT);
    grendel.doe(
        id, null, Zaakhandeling.VRAAG_STELLEN, zaak -> boek.schrijf(id, Draad.MELDER, true, kaal, false));
  }

  /**
   * Deals with what the reporter answered, so that it is no work any more.
   *
   * @param id id of a case
   * @param versie version that was read
   * @throws NietGevonden when there is no such case
   * @throws GelijktijdigGewijzigd when it was changed since it was read, or answered again
   * @throws RegelOvertreden when there is no answer to deal with
   */
  public void gelezen(long id, int versie) {
    grendel.doe(id, versie, Zaakhandeling.GELEZEN, zaak -> boek.gelezen(id));
  }

  /**
   * @param id id of a case on which the user works
   * @return who reported it; that it was read is in the read log
   * @throws NietGevonden when he works on no such case, or nothing is known
   */
  public Meldergegevens melder(long id) {
    return melders.vanBehandelaar(
        id,
        bron.verplicht().id(),
        () -> leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, null, null));
  }
}
