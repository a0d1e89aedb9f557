package nl.inburgeringsportaal.bijeenkomst;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.bijeenkomst.internal.Publicatieboek;
import nl.inburgeringsportaal.bijeenkomst.internal.Tekstregels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publications for editors, who all see all of them. One writes, another one publishes; what is published is changed
 * by a next version.
 */
@Service
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@Transactional
public class PublicatiebeheerService {
  /** The most characters of a title. */
  public static final int LANGSTE_TITEL = 150;

  /** The most characters of what it says in short. */
  public static final int LANGSTE_SAMENVATTING = 500;

  /** The most characters of a text. */
  public static final int LANGSTE_TEKST = 20_000;

  /** The most characters of an example that is sent in. */
  public static final int LANGSTE_INZENDING = 4_000;

  /** The most characters of a theme. */
  public static final int LANGSTE_THEMA = 60;

  private static final String OBJECT = "publicatie";

  private final Publicatieboek boek;
  private final HuidigeGebruiker.Bron bron;
  private final Wijzigingslog wijzigingslog;

  public PublicatiebeheerService(Publicatieboek boek, HuidigeGebruiker.Bron bron, Wijzigingslog wijzigingslog) {
    this.boek = boek;
    this.bron = bron;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * @return every publication in its newest version: what waits for somebody first, then the newest; at most 200
   */
  public List<PublicatieListItem> list() {
    return boek.alle();
  }

  /**
   * @return how many wait for an editor: sent in, or written by another one and to be published
   */
  public long aantalTeDoen() {
    return boek.teDoen(bron.verplicht().id());
  }

  /**
   * @param id id of a version
   * @return it
   * @throws NietGevonden when there is no such version
   */
  public PublicatieDetail findById(long id) {
    return boek.find(id).orElseThrow(NietGevonden::new);
  }

  /**
   * Writes a new publication, or changes a draft or what was sent in; that becomes a draft again.
   *
   * @param ruw what was filled in
   * @return id of the version
   * @throws OngeldigeInvoer when a field is wrong
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   * @throws RegelOvertreden when it was published: then a next version is written
   * @throws NietGevonden when there is no such version
   */
  public long save(PublicatieGegevens ruw) {
    PublicatieGegevens gegevens = controleer(ruw);
    long wie = schrijver();
    if (gegevens.id() == null) {
      return boek.voegToe(gegevens, wie);
    }
    Publicatiestatus status = findById(gegevens.id()).status();
    if (status.compareTo(Publicatiestatus.GEPUBLICEERD) >= 0) {
      throw new RegelOvertreden("bijeenkomst.publicatie.fout.gepubliceerd");
    }
    if (!boek.werkBij(gegevens, wie)) {
      throw new GelijktijdigGewijzigd();
    }
    return gegevens.id();
  }

  private long schrijver() {
    return bron.verplicht(Rol.REDACTEUR_HANDREIKING).id();
  }

  private static PublicatieGegevens controleer(PublicatieGegevens ruw) {
    if (ruw.soort() == null || ruw.publiek() == null || ruw.datum() == null) {
      throw new OngeldigeInvoer(
          ruw.soort() == null ? "soort" : ruw.publiek() == null ? "publiek" : "datum", null, "fout.verplicht");
    }
    if (ruw.geldigTot() != null && !ruw.geldigTot().isAfter(ruw.datum())) {
      throw new OngeldigeInvoer("geldigTot", null, "bijeenkomst.publicatie.fout.geldig-tot");
    }
    String tekst = Tekstregels.verplicht("tekst", ruw.tekst(), LANGSTE_TEKST);
    if (tekst.contains("<")) {
      throw new OngeldigeInvoer("tekst", null, "bijeenkomst.publicatie.fout.html");
    }
    return new PublicatieGegevens(
        ruw.id(),
        ruw.versie(),
        ruw.soort(),
        Tekstregels.verplicht("titel", ruw.titel(), LANGSTE_TITEL),
        Tekstregels.verplicht("samenvatting", ruw.samenvatting(), LANGSTE_SAMENVATTING),
        tekst,
        ruw.publiek(),
        Tekstregels.hoogstens("thema", ruw.thema(), LANGSTE_THEMA),
        ruw.datum(),
        ruw.geldigTot());
  }

  /**
   * Asks a second editor to publish a draft.
   *
   * @param id id of a version
   * @throws RegelOvertreden when it is no draft
   * @throws NietGevonden when there is no such version
   */
  public void biedAan(long id) {
    ga(id, Publicatiestatus.CONCEPT, Publicatiestatus.TER_CONTROLE);
  }

  /**
   * Gives a text back to its writer.
   *
   * @param id id of a version
   * @throws RegelOvertreden when it does not wait for a second editor
   * @throws NietGevonden when there is no such version
   */
  public void geefTerug(long id) {
    ga(id, Publicatiestatus.TER_CONTROLE, Publicatiestatus.CONCEPT);
  }

  private void ga(long id, Publicatiestatus van, Publicatiestatus naar) {
    findById(id);
    if (!boek.zet(id, van, naar)) {
      throw new RegelOvertreden("bijeenkomst.publicatie.fout.stand");
    }
    wijzigingslog.noteer(OBJECT, id, null, "status", van, naar, null);
  }

  /**
   * Publishes what another editor wrote; an earlier version then is history.
   *
   * @param id id of a version
   * @throws RegelOvertreden when it does not wait for a second editor, or one wrote it himself
   * @throws NietGevonden when there is no such version
   */
  public void publiceer(long id) {
    PublicatieDetail publicatie = findById(id);
    long wie = schrijver();
    if (publicatie.schrijverId() == wie) {
      throw new RegelOvertreden("bijeenkomst.publicatie.fout.zelf");
    }
    if (!boek.publiceer(id, publicatie.reeksId(), publicatie.gegevens().versie(), wie)) {
      throw new RegelOvertreden("bijeenkomst.publicatie.fout.stand");
    }
    wijzigingslog.noteer(
        OBJECT, id, null, "status", Publicatiestatus.TER_CONTROLE, Publicatiestatus.GEPUBLICEERD, null);
  }

  /**
   * Takes back what is published; readers see that, and why.
   *
   * @param id id of a version
   * @param reden why, for everybody
   * @throws OngeldigeInvoer when the reason is empty or too long
   * @throws RegelOvertreden when it is not published
   * @throws NietGevonden when there is no such version
   */
  public void trekIn(long id, String reden) {
    findById(id);
    if (!boek.trekIn(id, Tekstregels.verplicht("reden", reden, LANGSTE_SAMENVATTING))) {
      throw new RegelOvertreden("bijeenkomst.publicatie.fout.stand");
    }
    wijzigingslog.noteer(
        OBJECT, id, null, "status", Publicatiestatus.GEPUBLICEERD, Publicatiestatus.INGETROKKEN, null);
  }

  /**
   * Begins a next version of what is published or was taken back; until that is published nothing changes for readers.
   *
   * @param id id of the newest version
   * @return id of the draft
   * @throws RegelOvertreden when a next version is being written
   * @throws NietGevonden when there is no such version
   */
  public long nieuweVersie(long id) {
    PublicatieDetail vorige = findById(id);
    if (vorige.status().compareTo(Publicatiestatus.GEPUBLICEERD) < 0 || !boek.isNieuwste(id)) {
      throw new RegelOvertreden("bijeenkomst.publicatie.fout.stand");
    }
    return boek.volgende(vorige, schrijver());
  }

  /**
   * Removes what was sent in, or a draft of which no version was published.
   *
   * @param id id of a version
   * @throws RegelOvertreden when it was published
   * @throws NietGevonden when there is no such version
   */
  public void verwijder(long id) {
    findById(id);
    if (!boek.verwijder(id)) {
      throw new RegelOvertreden("bijeenkomst.publicatie.fout.stand");
    }
  }
}
