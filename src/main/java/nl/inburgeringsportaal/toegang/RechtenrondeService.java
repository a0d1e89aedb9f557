package nl.inburgeringsportaal.toegang;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.toegang.internal.Beheerbereik;
import nl.inburgeringsportaal.toegang.internal.GebruikerRol;
import nl.inburgeringsportaal.toegang.internal.GebruikerRolRepository;
import nl.inburgeringsportaal.toegang.internal.Rechtenregel;
import nl.inburgeringsportaal.toegang.internal.RechtenregelRepository;
import nl.inburgeringsportaal.toegang.internal.Rechtenronden;
import nl.inburgeringsportaal.toegang.internal.Rolgever;
import nl.inburgeringsportaal.toegang.internal.Rolgrendel;
import nl.inburgeringsportaal.toegang.internal.Rolregels;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviews of rights (BIO2 5.18.02 and 8.02.01): who administers the people of an organisation confirms each role or
 * takes it away; nobody decides about himself. A functionaris gegevensbescherming sees how it stands and decides
 * nothing. A line that nobody decides stays open and presses; no right ends by itself.
 */
@Service
@PreAuthorize("@beheerbereik.magBeheren()")
@Transactional(readOnly = true)
public class RechtenrondeService {
  private static final String OOK_TOEZICHT =
      "@beheerbereik.magBeheren() or hasRole('functionaris_gegevensbescherming')";
  private static final int HOOGSTENS = 500;

  private final RechtenregelRepository regels;
  private final GebruikerRolRepository rollen;
  private final Rechtenronden ronden;
  private final Rolregels rolregels;
  private final Rolgever gever;
  private final Beheerbereik bereik;
  private final Rolgrendel grendel;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  RechtenrondeService(
      RechtenregelRepository regels,
      GebruikerRolRepository rollen,
      Rechtenronden ronden,
      Rolregels rolregels,
      Rolgever gever,
      Beheerbereik bereik,
      Rolgrendel grendel,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.regels = regels;
    this.rollen = rollen;
    this.ronden = ronden;
    this.rolregels = rolregels;
    this.gever = gever;
    this.bereik = bereik;
    this.grendel = grendel;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param hoogstens most that are wanted
   * @return reviews of the organisations that are reached: those with open lines first, then the newest
   */
  @PreAuthorize(OOK_TOEZICHT)
  public List<Rechtenronde> rondes(int hoogstens) {
    return ronden.rondes(zicht(), hoogstens);
  }

  /**
   * @param filter which lines
   * @param pagina page, with a sort that ends with the id
   * @return lines of that page, of the organisations that are reached
   */
  @PreAuthorize(OOK_TOEZICHT)
  public Slice<RechtenregelListItem> list(RechtenregelFilter filter, Pageable pagina) {
    Bereik mijn = zicht();
    return regels.zoek(
        mijn.onbegrensd(), ids(mijn), filter.organisatieId(), filter.besluit(), filter.zoek(), pagina);
  }

  /**
   * @param filter which lines
   * @return how many there are
   */
  @PreAuthorize(OOK_TOEZICHT)
  public long count(RechtenregelFilter filter) {
    Bereik mijn = zicht();
    return regels.tel(mijn.onbegrensd(), ids(mijn), filter.organisatieId(), filter.besluit(), filter.zoek());
  }

  /**
   * @param id id of a line
   * @return the line
   * @throws NietGevonden when it does not exist or is of an organisation that is not reached
   */
  @PreAuthorize(OOK_TOEZICHT)
  public RechtenregelListItem findById(long id) {
    return regels
        .regel(id)
        .filter(regel -> zicht().omvat(regel.organisatieId()))
        .orElseThrow(NietGevonden::new);
  }

  /**
   * @param hoogstens most that are wanted
   * @return open lines that the current user should decide: of the own organisation those of others; for a
   *     portaalbeheerder those of portaalbeheerders, of organisations without anybody else, and all that are late
   */
  public List<RechtenregelListItem> teDoen(int hoogstens) {
    if (hoogstens < 1) {
      return List.of();
    }
    Bereik mijn = bereik.bereik();
    return regels.teDoen(
        mijn.onbegrensd(), ids(mijn), bron.verplicht().id(), klok.vandaag(), PageRequest.of(0, hoogstens));
  }

  /**
   * @return how many lines {@link #teDoen} has
   */
  public long aantalTeDoen() {
    Bereik mijn = bereik.bereik();
    return regels.telTeDoen(mijn.onbegrensd(), ids(mijn), bron.verplicht().id(), klok.vandaag());
  }

  /**
   * Begins a review of everybody in an organisation today, before its time.
   *
   * @param organisatieId which organisation
   * @param reden why, 1 to 200 characters
   * @throws NietGevonden when he does not administer its people
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when everything stands open in a review already, or one began today
   */
  @Transactional
  public void begin(long organisatieId, String reden) {
    grendel.sluit();
    rolregels.organisatie(organisatieId);
    Rolregels.controleerReden(reden);
    if (!ronden.begin(organisatieId, Rondesoort.ALLE, reden)) {
      throw new RegelOvertreden("toegang.fout.ronde-loopt");
    }
  }

  /**
   * Confirms that roles are still needed.
   *
   * @param regelIds open lines, at most 500
   * @return how many were confirmed; lines that somebody else decided meanwhile are left as they are
   * @throws NietGevonden when he does not administer one of these people
   * @throws RegelOvertreden when one is about himself
   */
  @Transactional
  public int bevestig(Collection<Long> regelIds) {
    grendel.sluit();
    if (regelIds.size() > HOOGSTENS) {
      throw new OngeldigeInvoer("regels", regelIds.size(), "toegang.fout.te-veel-regels", HOOGSTENS);
    }
    int bevestigd = 0;
    for (long id : Set.copyOf(regelIds)) {
      Rechtenregel regel = regel(id);
      HuidigeGebruiker wie = rolregels.anderDan(regel.gebruikerId());
      if (regel.besluit() == Rechtenbesluit.OPEN) {
        ronden.sluit(regel, Rechtenbesluit.BEVESTIGD, wie.id(), null);
        bevestigd++;
      }
    }
    return bevestigd;
  }

  /**
   * Takes a role away today.
   *
   * @param regelId an open line
   * @param versie version that was read
   * @param reden why, 1 to 200 characters
   * @throws NietGevonden when he does not administer this person
   * @throws OngeldigeInvoer when there is no reason, or only the portaalbeheerder takes this role
   * @throws RegelOvertreden when it is about himself, or the last administrator
   * @throws GelijktijdigGewijzigd when somebody else decided meanwhile
   */
  @Transactional
  public void neemAf(long regelId, int versie, String reden) {
    grendel.sluit();
    Rechtenregel regel = regel(regelId);
    HuidigeGebruiker wie = rolregels.anderDan(regel.gebruikerId());
    regel.controleerVersie(versie);
    Rolregels.controleerReden(reden);
    if (regel.besluit() != Rechtenbesluit.OPEN) {
      throw new GelijktijdigGewijzigd();
    }
    ronden.sluit(regel, Rechtenbesluit.AFGENOMEN, wie.id(), reden);
    LocalDate vandaag = klok.vandaag();
    for (GebruikerRol rol : rollen.geldig(regel.gebruikerId(), vandaag)) {
      if (rol.organisatieId() == regel.organisatieId() && rol.rol() == regel.rol()) {
        rolregels.eisKanNemen(rol);
        if (rol.rol() == Rol.PORTAALBEHEERDER) {
          grendel.houdEenPortaalbeheerderOver(rol.gebruikerId());
        }
        gever.eindig(null, rol, vandaag, reden);
      }
    }
  }

  private Rechtenregel regel(long id) {
    Rechtenregel regel = regels.findById(id).orElseThrow(NietGevonden::new);
    bereik.eis(regel.organisatieId());
    return regel;
  }

  private Bereik zicht() {
    Bereik beheer = bereik.bereik();
    return beheer.isNiets() ? bron.bereik(Rol.FUNCTIONARIS_GEGEVENSBESCHERMING) : beheer;
  }

  private static Set<Long> ids(Bereik bereik) {
    return bereik.organisaties().isEmpty() ? Set.of(0L) : bereik.organisaties().keySet();
  }
}
