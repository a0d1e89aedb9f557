package nl.inburgeringsportaal.bijeenkomst;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.bijeenkomst.internal.Bijeenkomstboek;
import nl.inburgeringsportaal.bijeenkomst.internal.Plaatsenboek;
import nl.inburgeringsportaal.bijeenkomst.internal.Tekstregels;
import org.springframework.stereotype.Service;

/** Meetings for editors, who all see all of them: write, announce, change, cancel, copy, and material afterwards. */
@Service
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
public class BijeenkomstbeheerService {
  /** The most characters of a title. */
  public static final int LANGSTE_TITEL = 150;

  /** The most characters of what a meeting is about. */
  public static final int LANGSTE_OMSCHRIJVING = 4_000;

  /** The most characters of a place, and of how to reach the organiser. */
  public static final int LANGSTE_REGEL = 200;

  /** The most characters of why a meeting was cancelled. */
  public static final int LANGSTE_BERICHT = 500;

  /** The most seats. */
  public static final int MEESTE_PLAATSEN = 5_000;

  private static final String OBJECT = "bijeenkomst";
  private static final int MEESTE_MATERIAAL = 20;

  private final Bijeenkomstboek boek;
  private final Plaatsenboek plaatsen;
  private final Wijzigingslog wijzigingslog;
  private final Klok klok;

  public BijeenkomstbeheerService(
      Bijeenkomstboek boek, Plaatsenboek plaatsen, Wijzigingslog wijzigingslog, Klok klok) {
    this.boek = boek;
    this.plaatsen = plaatsen;
    this.wijzigingslog = wijzigingslog;
    this.klok = klok;
  }

  /**
   * @param filter which ones
   * @return at most 200, also those that are not announced yet
   */
  public List<BijeenkomstListItem> list(BijeenkomstFilter filter) {
    return boek.list(filter, true);
  }

  /**
   * @param id id of a meeting
   * @return the whole of it
   * @throws NietGevonden when there is no such meeting
   */
  public BijeenkomstDetail findById(long id) {
    return boek.find(id).orElseThrow(NietGevonden::new);
  }

  /**
   * Writes a new meeting as a draft, or changes one. More seats go at once to who waits; who takes part hears of
   * another time or place. Fewer seats than are taken take nobody's seat away.
   *
   * @param ruw what was filled in
   * @return its id
   * @throws OngeldigeInvoer when a field is wrong
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled, or cancelled
   * @throws NietGevonden when there is no such meeting
   */
  public long save(BijeenkomstGegevens ruw) {
    BijeenkomstGegevens gegevens = controleer(ruw);
    if (gegevens.id() == null) {
      return boek.voegToe(gegevens);
    }
    plaatsen.werkBij(gegevens);
    return gegevens.id();
  }

  private BijeenkomstGegevens controleer(BijeenkomstGegevens ruw) {
    eis("soort", ruw.soort());
    eis("publiek", ruw.publiek());
    eis("begin", ruw.begin());
    eis("einde", ruw.einde());
    if (!ruw.einde().isAfter(ruw.begin())) {
      throw new OngeldigeInvoer("einde", null, "bijeenkomst.fout.einde");
    }
    if (ruw.aanmeldenTot() == null || ruw.aanmeldenTot().isAfter(ruw.einde())) {
      throw new OngeldigeInvoer("aanmeldenTot", null, "bijeenkomst.fout.aanmelden-tot");
    }
    String plaats = Tekstregels.hoogstens("plaats", ruw.plaats(), LANGSTE_REGEL);
    String online = Tekstregels.webadres("onlineAdres", ruw.onlineAdres());
    if (plaats == null && online == null) {
      throw new OngeldigeInvoer("plaats", null, "bijeenkomst.fout.waar");
    }
    if (ruw.plaatsen() != null && (ruw.plaatsen() < 1 || ruw.plaatsen() > MEESTE_PLAATSEN)) {
      throw new OngeldigeInvoer("plaatsen", null, "bijeenkomst.fout.plaatsen", MEESTE_PLAATSEN);
    }
    return new BijeenkomstGegevens(
        ruw.id(),
        ruw.versie(),
        ruw.soort(),
        Tekstregels.verplicht("titel", ruw.titel(), LANGSTE_TITEL),
        Tekstregels.verplicht("omschrijving", ruw.omschrijving(), LANGSTE_OMSCHRIJVING),
        ruw.publiek(),
        ruw.begin(),
        ruw.einde(),
        plaats,
        online,
        ruw.plaatsen(),
        ruw.aanmeldenTot(),
        Tekstregels.verplicht("contact", ruw.contact(), LANGSTE_REGEL));
  }

  private static void eis(String veld, Object waarde) {
    if (waarde == null) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
  }

  /**
   * Announces a draft: everybody sees it and can sign up.
   *
   * @param id id of a meeting
   * @throws RegelOvertreden when it is no draft, or it is over
   * @throws NietGevonden when there is no such meeting
   */
  public void publiceer(long id) {
    if (!findById(id).gegevens().einde().isAfter(klok.nu())
        || !boek.wijzig(id, Bijeenkomststatus.CONCEPT, Bijeenkomststatus.GEPUBLICEERD, null)) {
      throw new RegelOvertreden("bijeenkomst.fout.niet-te-publiceren");
    }
    noteer(id, Bijeenkomststatus.CONCEPT, Bijeenkomststatus.GEPUBLICEERD);
  }

  /**
   * Cancels a meeting and tells everybody who signed up.
   *
   * @param id id of a meeting
   * @param bericht why, for everybody
   * @throws OngeldigeInvoer when the reason is empty or too long
   * @throws RegelOvertreden when it is not announced, or over
   * @throws NietGevonden when there is no such meeting
   */
  public void annuleer(long id, String bericht) {
    plaatsen.annuleer(id, Tekstregels.verplicht("bericht", bericht, LANGSTE_BERICHT));
    noteer(id, Bijeenkomststatus.GEPUBLICEERD, Bijeenkomststatus.GEANNULEERD);
  }

  private void noteer(long id, Bijeenkomststatus oud, Bijeenkomststatus nieuw) {
    wijzigingslog.noteer(OBJECT, id, null, "status", oud, nieuw, null);
  }

  /**
   * @param id id of a meeting
   * @return id of a draft that says the same, four weeks later than the first such day that lies ahead
   * @throws NietGevonden when there is no such meeting
   */
  public long kopieer(long id) {
    BijeenkomstGegevens van = findById(id).gegevens();
    long weken = 4;
    while (!van.begin().plusWeeks(weken).isAfter(klok.nu())) {
      weken++;
    }
    return boek.voegToe(
        new BijeenkomstGegevens(
            null,
            0,
            van.soort(),
            van.titel(),
            van.omschrijving(),
            van.publiek(),
            van.begin().plusWeeks(weken),
            van.einde().plusWeeks(weken),
            van.plaats(),
            van.onlineAdres(),
            van.plaatsen(),
            van.aanmeldenTot().plusWeeks(weken),
            van.contact()));
  }

  /**
   * Replaces the material of a meeting.
   *
   * @param id id of a meeting
   * @param materiaal all of it, at most 20
   * @param openbaar true when everybody may see it, false for who took part
   * @throws OngeldigeInvoer when a title or address is wrong
   * @throws NietGevonden when there is no such meeting
   */
  public void zetMateriaal(long id, List<Materiaal> materiaal, boolean openbaar) {
    findById(id);
    if (materiaal.size() > MEESTE_MATERIAAL) {
      throw new OngeldigeInvoer("materiaal", null, "bijeenkomst.fout.materiaal", MEESTE_MATERIAAL);
    }
    boek.zetMateriaal(
        id,
        materiaal.stream()
            .map(
                deel ->
                    new Materiaal(
                        Tekstregels.verplicht("titel", deel.titel(), LANGSTE_TITEL),
                        Tekstregels.webadres(
                            "adres", Tekstregels.verplicht("adres", deel.adres(), Integer.MAX_VALUE))))
            .toList(),
        openbaar);
  }
}
