package nl.inburgeringsportaal.regels;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.regels.internal.Regelopslag;
import nl.inburgeringsportaal.regels.internal.Regelvoorstel;
import nl.inburgeringsportaal.regels.internal.RegelvoorstelRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposals to change the rules: one administrator makes it, another one judges it with its effect before him.
 * Nobody decides his own proposal; the database holds that too.
 */
@Service
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@Transactional(readOnly = true)
public class VoorstelService {
  private static final int TOELICHTING = 1000;

  private final RegelvoorstelRepository voorstellen;
  private final Voorstelboek boek;
  private final Regelopslag opslag;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;
  private final ApplicationEventPublisher gebeurtenissen;

  VoorstelService(
      RegelvoorstelRepository voorstellen,
      Voorstelboek boek,
      Regelopslag opslag,
      HuidigeGebruiker.Bron bron,
      Klok klok,
      ApplicationEventPublisher gebeurtenissen) {
    this.voorstellen = voorstellen;
    this.boek = boek;
    this.opslag = opslag;
    this.bron = bron;
    this.klok = klok;
    this.gebeurtenissen = gebeurtenissen;
  }

  /**
   * @param status only these, null for all
   * @param code only about this rule or education, null for all
   * @param pagina page, with a sort that ends with the id
   * @return rows of that page
   */
  public Slice<VoorstelListItem> list(Voorstelstatus status, String code, Pageable pagina) {
    return voorstellen.zoek(status, code, pagina);
  }

  /**
   * @param status only these, null for all
   * @param code only about this rule or education, null for all
   * @return how many there are
   */
  public long count(Voorstelstatus status, String code) {
    return voorstellen.tel(status, code);
  }

  /**
   * @param hoogstens the most rows that are wanted
   * @return open proposals of others, the oldest first: the work of the current user
   */
  public List<VoorstelListItem> teBesluiten(int hoogstens) {
    return voorstellen
        .vanAnderen(Voorstelstatus.VOORGESTELD, bron.verplicht().id(), PageRequest.of(0, hoogstens))
        .getContent();
  }

  /**
   * @return number of open proposals of others
   */
  public long aantalTeBesluiten() {
    return voorstellen.telVanAnderen(Voorstelstatus.VOORGESTELD, bron.verplicht().id());
  }

  /**
   * @param id id of a proposal
   * @return the proposal; of an open one the effect is computed at this moment
   * @throws NietGevonden when it does not exist
   */
  public Voorstel findById(long id) {
    Regelvoorstel voorstel = voorstellen.findById(id).orElseThrow(NietGevonden::new);
    boolean isRegel = voorstel.onderwerp() == Voorstelonderwerp.REGELPARAMETER;
    Regelstand nu = opslag.stand();
    Regelwijziging wijziging = null;
    if (voorstel.isOpen()) {
      try {
        wijziging = boek.uitwerking(voorstel);
      } catch (DomeinFout vervallen) {
        // What it rests on has changed since; it can still be read, refused and withdrawn.
        wijziging = null;
      }
    }
    Regelstand straks = wijziging == null ? nu : wijziging.na();
    return new Voorstel(
        voorstel.kop(),
        voorstel.toelichting(),
        isRegel ? boek.parameter(voorstel) : null,
        isRegel ? null : boek.opleiding(voorstel),
        isRegel ? straks.historie(voorstel.code()).reversed() : List.of(),
        isRegel ? null : nu.opleidingen().find(voorstel.code()).orElse(null),
        wijziging == null ? boek.getoondEffect(voorstel) : boek.effect(wijziging),
        voorstel.kop().voorgesteldDoor() == bron.verplicht().id(),
        voorstel.isOpen() && wijziging == null);
  }

  /**
   * Establishes a proposal of somebody else: from this moment it holds for the days that it names.
   *
   * @param id id of a proposal
   * @param versie version that was read
   * @throws NietGevonden when it does not exist
   * @throws nl.inburgeringsportaal.base.RegelOvertreden when it is his own, or decided already
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when it, or what it rests on, has changed since
   */
  @Transactional
  public void stelVast(long id, int versie) {
    opslag.vergrendel();
    Regelvoorstel voorstel = gelezen(id, versie);
    voorstel.besluit(Voorstelstatus.VASTGESTELD, besluiter(), klok.nu(), null);
    Regelwijziging wijziging = boek.uitwerking(voorstel);
    voorstellen.flush();
    if (voorstel.onderwerp() == Voorstelonderwerp.REGELPARAMETER) {
      opslag.bewaar(voorstel.code(), wijziging.na().historie(voorstel.code()), id, voorstel.bron());
    } else {
      opslag.bewaar(wijziging.na().opleidingen().find(voorstel.code()).orElseThrow(), id, voorstel.bron());
    }
    gebeurtenissen.publishEvent(new RegelVastgesteld(id, voorstel.onderwerp(), voorstel.code()));
  }

  /**
   * @param id id of a proposal of somebody else
   * @param versie version that was read
   * @param reden why not, 1 to 1,000 characters
   * @throws NietGevonden when it does not exist
   * @throws OngeldigeInvoer when there is no reason
   * @throws nl.inburgeringsportaal.base.RegelOvertreden when it is his own, or decided already
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when somebody else was first
   */
  @Transactional
  public void wijsAf(long id, int versie, String reden) {
    if (reden == null || reden.isBlank() || reden.length() > TOELICHTING) {
      throw new OngeldigeInvoer("reden", reden, "fout.lengte", TOELICHTING);
    }
    gelezen(id, versie).besluit(Voorstelstatus.AFGEWEZEN, besluiter(), klok.nu(), reden);
    voorstellen.flush();
  }

  /**
   * @param id id of an own proposal
   * @param versie version that was read
   * @throws NietGevonden when it does not exist
   * @throws nl.inburgeringsportaal.base.RegelOvertreden when it is not his own, or decided already
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when somebody else was first
   */
  @Transactional
  public void trekIn(long id, int versie) {
    gelezen(id, versie).besluit(Voorstelstatus.INGETROKKEN, besluiter(), klok.nu(), null);
    voorstellen.flush();
  }

  private Regelvoorstel gelezen(long id, int versie) {
    Regelvoorstel voorstel = voorstellen.findById(id).orElseThrow(NietGevonden::new);
    voorstel.controleerVersie(versie);
    return voorstel;
  }

  private long besluiter() {
    return bron.verplicht(Rol.PORTAALBEHEERDER).id();
  }
}
